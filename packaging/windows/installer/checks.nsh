; What has to be so before anything is changed. Each check says in a plain sentence what is in the way, offers to try
; again where that can help, and otherwise leaves everything as it was, with an exit code of its own.

Function CheckWindows
  ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    MessageBox MB_OK|MB_ICONSTOP "$(OldWindows)" /SD IDOK
    SetErrorLevel ${EXIT_OLD_WINDOWS}
    Quit
  ${EndIf}
FunctionEnd

; Never straight into a folder that holds something else: /D=C:\Users\me\Documents means a folder of its own in there.
; NSIS takes no whole drive (/D=D:\): that means the usual folder. So does a drive that is gone since, such as a stick,
; for there is no page to choose another folder.
Function ChooseFolder
  ${GetRoot} "$INSTDIR" $0
  ReadRegStr $1 HKCU "${ARP}" "InstallLocation"
  ${If} $1 == $INSTDIR
    System::Call 'kernel32::GetDriveTypeW(w "$0\") i .r2'
    ${If} $2 = ${NO_SUCH_DRIVE}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${PRODUCT}"
    ${EndIf}
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\${MARK}"
    Return
  ${EndIf}
  ${GetFileName} "$INSTDIR" $0
  ${If} $0 == "${PRODUCT}"
    Return
  ${EndIf}
  ${DirState} "$INSTDIR" $0
  ${If} $0 = 1
    StrCpy $INSTDIR "$INSTDIR\${PRODUCT}"
  ${EndIf}
FunctionEnd

Function ReadInstalled
  ReadINIStr $InstalledVersion "$INSTDIR\${MARK}" "installed" "version"
  ${If} $InstalledVersion == ""
    ReadRegStr $InstalledVersion HKCU "${ARP}" "DisplayVersion"
  ${EndIf}
FunctionEnd

; Newer data may not open in an older program.
Function CheckDowngrade
  ${If} $InstalledVersion == ""
    Return
  ${EndIf}
  ${VersionCompare} "$InstalledVersion" "${VERSION}" $0
  ${If} $0 <> 1
    Return
  ${EndIf}
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/DOWNGRADE" $2
  ${IfNot} ${Errors}
    Return
  ${EndIf}
  MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(NewerThere)" /SD IDNO IDYES go_on
  SetErrorLevel ${EXIT_NEWER_THERE}
  Quit
  go_on:
FunctionEnd

; Windows opens no file for writing that runs as a program.
!macro CheckOpen un
  Function ${un}CheckOpen
    again:
    ClearErrors
    ; Nothing between the two may look at the error of the first: looking forgets it.
    ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
      FileOpen $0 "$INSTDIR\${PROGRAM}" a
      FileClose $0
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\${CONSOLE}"
      FileOpen $0 "$INSTDIR\${CONSOLE}" a
      FileClose $0
    ${EndIf}
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillOpen)" /SD IDCANCEL IDRETRY again
      !if "${un}" == ""
        Call DropUnpacked
      !endif
      SetErrorLevel ${EXIT_OPEN}
      Quit
    ${EndIf}
  FunctionEnd
!macroend
!insertmacro CheckOpen ""
!insertmacro CheckOpen "un."

; In a folder without our mark, what has the names we use may be somebody else's. The usual folder is ours by its name.
Function CheckFolder
  ${If} ${FileExists} "$INSTDIR\${MARK}"
  ${OrIf} $INSTDIR == "$LOCALAPPDATA\Programs\${PRODUCT}"
    Return
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\_internal"
  ${OrIf} ${FileExists} "$INSTDIR\_internal.new"
  ${OrIf} ${FileExists} "$INSTDIR\_internal.old"
  ${OrIf} ${FileExists} "$INSTDIR\${PROGRAM}"
  ${OrIf} ${FileExists} "$INSTDIR\${CONSOLE}"
  ${OrIf} ${FileExists} "$INSTDIR\uninstall.exe"
    MessageBox MB_OK|MB_ICONSTOP "$(FolderTaken)" /SD IDOK
    SetErrorLevel ${EXIT_FOLDER_TAKEN}
    Quit
  ${EndIf}
FunctionEnd

; Started from elsewhere than the folder that setup made, the uninstaller must not clear that other folder.
Function un.CheckFolder
  ${IfNot} ${FileExists} "$INSTDIR\${MARK}"
    ReadRegStr $0 HKCU "${ARP}" "InstallLocation"
    ${If} $0 != $INSTDIR
      MessageBox MB_OK|MB_ICONSTOP "$(NotOurFolder)" /SD IDOK
      SetErrorLevel ${EXIT_FOLDER_TAKEN}
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

; The old program stays beside the new one until that is complete, so room for all of the new one is needed.
Function CheckSpace
  again:
  StrCpy $0 $INSTDIR
  ${DoUntil} ${FileExists} "$0\*.*"
    ${GetParent} "$0" $1
    ${If} $1 == ""
      ${ExitDo}
    ${EndIf}
    StrCpy $0 $1
  ${Loop}
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "$0\", *l .r1, p 0, p 0) i .r2'
  ${If} $2 = 0
    Return ; a place that does not tell; writing will
  ${EndIf}
  System::Int64Op $1 / 1048576
  Pop $1
  ${If} $1 < ${NEEDED_MB}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(NoSpace)" /SD IDCANCEL IDRETRY again
    SetErrorLevel ${EXIT_NO_SPACE}
    Quit
  ${EndIf}
FunctionEnd
