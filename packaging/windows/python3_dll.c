/* python3.dll: every export is forwarded to python311.dll by the table that forwarder.py writes, so there is nothing
   left to do here. PySide6 and other modules built for the stable ABI ask for this DLL by name. */
#include <windows.h>

BOOL WINAPI DllMain(HINSTANCE module, DWORD reason, LPVOID reserved)
{
    (void)module;
    (void)reason;
    (void)reserved;
    return TRUE;
}
