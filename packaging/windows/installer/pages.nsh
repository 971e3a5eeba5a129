; What the maker sees: welcome, license, progress, finish; and for taking away: a question, progress, where the data is.

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_ABORTWARNING_TEXT "$(ReallyStop)"
!define MUI_ABORTWARNING_CANCEL_DEFAULT
!define MUI_BGCOLOR "${COLOR_SURFACE}"
!define MUI_TEXTCOLOR "${COLOR_TEXT}"
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "${PREPARED}/header.bmp"
!define MUI_HEADERIMAGE_UNBITMAP "${PREPARED}/header.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PREPARED}/side.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${PREPARED}/side.bmp"

!define MUI_CUSTOMFUNCTION_GUIINIT HideBranding
!define MUI_CUSTOMFUNCTION_UNGUIINIT un.HideBranding

!define MUI_WELCOMEPAGE_TITLE "$(WelcomeTitle)"
!define MUI_WELCOMEPAGE_TEXT "$WelcomeText"
!insertmacro MUI_PAGE_WELCOME

!define MUI_PAGE_HEADER_TEXT "$(LicenseTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(LicenseSubtitle)"
!define MUI_LICENSEPAGE_TEXT_TOP "$(LicenseTop)"
!define MUI_LICENSEPAGE_TEXT_BOTTOM "$(LicenseBottom)"
!define MUI_LICENSEPAGE_BUTTON "$(InstallButton)"
!insertmacro MUI_PAGE_LICENSE "$(LicenseFile)"

!define MUI_PAGE_HEADER_TEXT "$(InstallingTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(InstallingSubtitle)"
!insertmacro MUI_PAGE_INSTFILES

!define MUI_FINISHPAGE_TITLE "$(FinishTitle)"
!define MUI_FINISHPAGE_TEXT "$(FinishText)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "$(StartNow)"
; The second tick of this page, meant for a readme, is the one for the desktop.
!define MUI_FINISHPAGE_SHOWREADME ""
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(DesktopTick)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION KeepDesktopLink
!define MUI_PAGE_CUSTOMFUNCTION_SHOW ShowDesktopTick
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE DropDesktopLink
!insertmacro MUI_PAGE_FINISH

!define MUI_PAGE_HEADER_TEXT "$(UninstallTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(UninstallSubtitle)"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(UninstallTop)"
!define MUI_UNCONFIRMPAGE_TEXT_LOCATION "$(UninstallFrom)"
!insertmacro MUI_UNPAGE_CONFIRM

!define MUI_PAGE_HEADER_TEXT "$(UninstallingTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(UninstallingSubtitle)"
!insertmacro MUI_UNPAGE_INSTFILES

!define MUI_FINISHPAGE_TITLE "$(UninstalledTitle)"
!define MUI_FINISHPAGE_TEXT "$(UninstalledText)"
!define MUI_FINISHPAGE_LINK "$(OpenDataFolder)"
!define MUI_FINISHPAGE_LINK_LOCATION "${DATA_FOLDER}"
!define MUI_FINISHPAGE_LINK_COLOR "${COLOR_ACCENT}"
!define MUI_PAGE_CUSTOMFUNCTION_SHOW un.ShowDataLink
!insertmacro MUI_UNPAGE_FINISH

; The first is what speaks to everyone whose Windows speaks none of them.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!include "installer/languages/english.nsh"
!include "installer/languages/german.nsh"
!include "installer/languages/french.nsh"
!include "installer/languages/spanish.nsh"
LicenseLangString LicenseFile ${LANG_ENGLISH} "${PREPARED}/license-english.txt"
LicenseLangString LicenseFile ${LANG_GERMAN} "${PREPARED}/license-german.txt"
LicenseLangString LicenseFile ${LANG_FRENCH} "${PREPARED}/license-french.txt"
LicenseLangString LicenseFile ${LANG_SPANISH} "${PREPARED}/license-spanish.txt"
UninstallButtonText "$(RemoveButton)"
FileErrorText "$(FileUnwritable)" "$(FileUnwritable)"

; Even an empty line of branding cuts a gap into the line above the buttons, and MUI shows it anew on each page.
!macro HideBranding un
  Function ${un}HideBranding
    GetDlgItem $0 $HWNDPARENT 1028
    System::Call 'user32::MoveWindow(p $0, i 0, i 0, i 0, i 0, i 0)'
    GetDlgItem $0 $HWNDPARENT 1256
    System::Call 'user32::MoveWindow(p $0, i 0, i 0, i 0, i 0, i 0)'
  FunctionEnd
!macroend
!insertmacro HideBranding ""
!insertmacro HideBranding "un."

Function ChooseWelcome
  ${If} $InstalledVersion == ""
    StrCpy $WelcomeText "$(WelcomeNew)"
  ${ElseIf} $InstalledVersion == "${VERSION}"
    StrCpy $WelcomeText "$(WelcomeAgain)"
  ${Else}
    StrCpy $WelcomeText "$(WelcomeUpdate)"
  ${EndIf}
FunctionEnd

; The section has made the link, or not, as the maker had it before; the tick says which.
Function ShowDesktopTick
  ${If} ${FileExists} "$DESKTOP\${PRODUCT}.lnk"
    SendMessage $mui.FinishPage.ShowReadme ${BM_SETCHECK} ${BST_CHECKED} 0
  ${Else}
    SendMessage $mui.FinishPage.ShowReadme ${BM_SETCHECK} ${BST_UNCHECKED} 0
  ${EndIf}
FunctionEnd

Function KeepDesktopLink
  Call MakeDesktopLink
FunctionEnd

Function DropDesktopLink
  SendMessage $mui.FinishPage.ShowReadme ${BM_GETCHECK} 0 0 $0
  ${If} $0 <> ${BST_CHECKED}
    Delete "$DESKTOP\${PRODUCT}.lnk"
  ${EndIf}
FunctionEnd

; Whoever never started the program has no data, and nothing to open.
Function un.ShowDataLink
  ${IfNot} ${FileExists} "${DATA_FOLDER}\*.*"
    ShowWindow $mui.FinishPage.Link ${SW_HIDE}
    SendMessage $mui.FinishPage.Text ${WM_SETTEXT} 0 "STR:$(UninstalledNoData)"
  ${EndIf}
FunctionEnd
