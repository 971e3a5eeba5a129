/* python.exe for the build under Wine: hands everything to python311.dll, as CPython's own python.exe does.
   It is not shipped; the program has a starter of its own. */
#include <stdio.h>
#include <windows.h>

typedef int (*Main)(int count, wchar_t **arguments);

int wmain(int count, wchar_t **arguments)
{
    HMODULE python = LoadLibraryW(L"python311.dll");
    Main run = python ? (Main)(void *)GetProcAddress(python, "Py_Main") : NULL;

    if (run == NULL) {
        fprintf(stderr, "python311.dll does not load: error %lu\n", GetLastError());
        return 127;
    }
    return run(count, arguments);
}
