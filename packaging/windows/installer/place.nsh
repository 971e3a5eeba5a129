; How the program gets to its place and away from it. A new version is unpacked beside the old one, which is put away
; only when the new one is complete: an installation cut off half-way leaves the old program, and the next run clears up.

; Nothing without our mark in the folder: what has these names may be somebody else's.
Function DropUnpacked
  SetOutPath "$TEMP"
  ${IfNot} ${FileExists} "$INSTDIR\${MARK}"
    Return
  ${EndIf}
  RMDir /r "$INSTDIR\_internal.new"
  Delete "$INSTDIR\${PROGRAM}.new"
  Delete "$INSTDIR\${CONSOLE}.new"
  ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
    Delete "$INSTDIR\${MARK}"
    RMDir "$INSTDIR"
  ${EndIf}
FunctionEnd

Function Unpack
  CreateDirectory "$INSTDIR"
  ${IfNot} ${FileExists} "$INSTDIR\${MARK}"
    ; From here on the names below are ours in this folder, whatever happens.
    WriteINIStr "$INSTDIR\${MARK}" "installed" "by" "${PRODUCT} setup"
  ${EndIf}
  RMDir /r "$INSTDIR\_internal.new"
  !insertmacro UNPACK_PROGRAM "$INSTDIR\_internal.new" "$INSTDIR"
FunctionEnd

Function PutInPlace
  ; A folder that is somebody's working folder can't be renamed.
  SetOutPath "$TEMP"
  again:
  ; What scans new files for viruses holds them for a moment, so a first refusal is no reason to ask.
  ${For} $1 1 10
    Call SwapPrograms
    ${If} $0 == "done"
      RMDir /r "$INSTDIR\_internal.old"
      Delete "$INSTDIR\${PROGRAM}.old"
      Return
    ${EndIf}
    Sleep 500
  ${Next}
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(FilesHeld)" /SD IDCANCEL IDRETRY again
  Call DropUnpacked
  SetErrorLevel ${EXIT_LOCKED}
  Quit
FunctionEnd

; Gives "done" in $0, or everything is back where it was. Renaming only: that takes no time and no space.
Function SwapPrograms
  StrCpy $0 ""
  ${If} ${FileExists} "$INSTDIR\_internal\*.*"
    RMDir /r "$INSTDIR\_internal.old"
    ClearErrors
    Rename "$INSTDIR\_internal" "$INSTDIR\_internal.old"
    ${If} ${Errors}
      Return
    ${EndIf}
  ${EndIf}
  ClearErrors
  Rename "$INSTDIR\_internal.new" "$INSTDIR\_internal"
  ${If} ${Errors}
    Rename "$INSTDIR\_internal.old" "$INSTDIR\_internal"
    Return
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    Delete "$INSTDIR\${PROGRAM}.old"
    Rename "$INSTDIR\${PROGRAM}" "$INSTDIR\${PROGRAM}.old"
  ${EndIf}
  ClearErrors
  Rename "$INSTDIR\${PROGRAM}.new" "$INSTDIR\${PROGRAM}"
  ${If} ${Errors}
    Rename "$INSTDIR\${PROGRAM}.old" "$INSTDIR\${PROGRAM}"
    Rename "$INSTDIR\_internal" "$INSTDIR\_internal.new"
    Rename "$INSTDIR\_internal.old" "$INSTDIR\_internal"
    Return
  ${EndIf}
  Delete "$INSTDIR\${CONSOLE}"
  ${If} ${FileExists} "$INSTDIR\${CONSOLE}.new"
    Rename "$INSTDIR\${CONSOLE}.new" "$INSTDIR\${CONSOLE}"
  ${EndIf}
  StrCpy $0 "done"
FunctionEnd

Function MakeDesktopLink
  SetOutPath "$INSTDIR"
  CreateShortcut "$DESKTOP\${PRODUCT}.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0
  SetOutPath "$TEMP"
FunctionEnd

; Links, and the entry in "Apps & features". Who took the desktop link away keeps it away.
Function Register
  WriteINIStr "$INSTDIR\${MARK}" "installed" "version" "${VERSION}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  SetOutPath "$INSTDIR"
  CreateShortcut "$SMPROGRAMS\${PRODUCT}.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0
  SetOutPath "$TEMP"
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/NODESKTOP" $2
  ${If} ${Errors}
    ${If} $InstalledVersion == ""
    ${OrIf} ${FileExists} "$DESKTOP\${PRODUCT}.lnk"
      Call MakeDesktopLink
    ${EndIf}
  ${EndIf}
  WriteRegStr HKCU "${ARP}" "DisplayName" "${PRODUCT}"
  WriteRegStr HKCU "${ARP}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ARP}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${ARP}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${ARP}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ARP}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${ARP}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${ARP}" "EstimatedSize" ${INSTALLED_KB}
  WriteRegDWORD HKCU "${ARP}" "NoModify" 1
  WriteRegDWORD HKCU "${ARP}" "NoRepair" 1
FunctionEnd

; The program goes, what the maker made stays: the data, and anything of theirs beside the program.
Function un.TakeAway
  SetOutPath "$TEMP"
  again:
  RMDir /r "$INSTDIR\_internal.old"
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\_internal\*.*"
    Rename "$INSTDIR\_internal" "$INSTDIR\_internal.old"
  ${EndIf}
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\${CONSOLE}"
  ${If} ${Errors}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(FilesHeldUninstall)" /SD IDCANCEL IDRETRY again
    SetErrorLevel ${EXIT_LOCKED}
    Quit
  ${EndIf}
  RMDir /r "$INSTDIR\_internal.old"
  RMDir /r "$INSTDIR\_internal.new"
  Delete "$INSTDIR\${PROGRAM}.new"
  Delete "$INSTDIR\${CONSOLE}.new"
  Delete "$INSTDIR\${PROGRAM}.old"
  ReadRegStr $0 HKCU "${ARP}" "InstallLocation"
  ${If} $0 == $INSTDIR
    Delete "$SMPROGRAMS\${PRODUCT}.lnk"
    Delete "$DESKTOP\${PRODUCT}.lnk"
    DeleteRegKey HKCU "${ARP}"
  ${EndIf}
  Delete "$INSTDIR\uninstall.exe"
  Delete "$INSTDIR\${MARK}"
  RMDir "$INSTDIR"
FunctionEnd
