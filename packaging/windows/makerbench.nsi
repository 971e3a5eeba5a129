; The installer a maker double-clicks: for the one who runs it alone, no administrator, English, German, French, Spanish.
; packaging/windows/installer.sh gives the defines: VERSION, PREPARED (folder that installer/prepare.py filled),
; ICON, OUTFILE, SIGN (command), and FAST for one that is not compressed, which only tests use.
;
; What may be given on the command line, and the exit codes: packaging/README.md, "The Windows installer".
Target amd64-unicode
Unicode true
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
!ifdef FAST
  SetCompress off
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 32
!endif
; The files get the time of their installation: the same program makes the same installer whenever it was built.
SetDateSave off

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include "${PREPARED}/identity.nsh"

!define ARP "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP_ID}"
; Where platformdirs puts a user's data for this name; the installer never writes there.
!define DATA_FOLDER "$LOCALAPPDATA\${PRODUCT}"
; What the installer calls its own in the folder it installs to. Nothing else there is ever touched.
!define MARK "installed.ini"
!define OLDEST_BUILD 17763 ; Windows 10 1809, the oldest that Qt 6.11 runs on

!define NO_SUCH_DRIVE 1 ; GetDriveTypeW of a drive that is not there

!define EXIT_UNWRITABLE 2
!define EXIT_OLD_WINDOWS 3
!define EXIT_OPEN 5
!define EXIT_NEWER_THERE 6
!define EXIT_FOLDER_TAKEN 7
!define EXIT_NO_SPACE 8
!define EXIT_LOCKED 9

Name "${PRODUCT}"
OutFile "${OUTFILE}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${PRODUCT}"
InstallDirRegKey HKCU "${ARP}" "InstallLocation"
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow
BrandingText " "
; Windows' own font since 7; every text here is measured in it.
SetFont "Segoe UI" 9

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 "ProductName" "${PRODUCT}"
VIAddVersionKey /LANG=1033 "FileDescription" "${PRODUCT} installer"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=1033 "LegalCopyright" "${COPYRIGHT}"
VIAddVersionKey /LANG=1033 "OriginalFilename" "${PRODUCT}-Setup-${VERSION}.exe"

Var InstalledVersion ; of what is there already, empty where nothing is
Var WelcomeText
Var ShownDataFolder ; as a text on a page: a single ampersand underlines the letter after it there

!include "installer/pages.nsh"
!include "installer/checks.nsh"
!include "installer/place.nsh"

!finalize '${SIGN} "%1"' = 0
!uninstfinalize '${SIGN} "%1"' = 0

Function .onInit
  Call CheckWindows
  Call ChooseFolder
  Call ReadInstalled
  Call CheckDowngrade
  Call ChooseWelcome
FunctionEnd

Section "-install"
  Call CheckFolder
  Call CheckOpen
  Call CheckSpace
  Call Unpack
  Call CheckOpen
  Call PutInPlace
  Call Register
SectionEnd

Function .onInstFailed
  Call DropUnpacked
  SetErrorLevel ${EXIT_UNWRITABLE}
  MessageBox MB_OK|MB_ICONSTOP "$(InstallFailed)" /SD IDOK
FunctionEnd

Function un.onInit
  ${WordReplace} "${DATA_FOLDER}" "&" "&&" "+" $ShownDataFolder
  Call un.CheckFolder
FunctionEnd

Section "un.install"
  Call un.CheckOpen
  Call un.TakeAway
SectionEnd
