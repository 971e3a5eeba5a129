/* A stand-in for the program, for tests of the installer's rules: small to pack, and open until its window is closed. */

#include <string.h>
#include <windows.h>

int WINAPI WinMain(HINSTANCE own, HINSTANCE none, LPSTR line, int show)
{
    (void)own;
    (void)none;
    (void)show;
    if (!strstr(line, "--quit"))
        MessageBoxA(NULL, "A stand-in for Makerbench.", "Stand-in", MB_OK);
    return 0;
}
