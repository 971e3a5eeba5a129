/* Looks at the windows that are open and says what stands in them, for the tests of the installer.

   look              every visible window and control: one line of tab-separated kind (W or C), class, id, x, y, width,
                     height, height that its text needs at this width, width of its longest word, text
   look press TEXT   presses the button with this text (an ampersand counts for nothing); 1 where there is none
   look hold PATH SECONDS   keeps a file or folder open so that nobody else can move it

   Everything is UTF-8, a line break in a text is written as |. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

#define LONGEST 8192

static HFONT body, heading;
static const wchar_t *wanted;
static int pressed;

static void write_text(const wchar_t *text)
{
    static char utf8[LONGEST * 4];
    WideCharToMultiByte(CP_UTF8, 0, text, -1, utf8, sizeof utf8, NULL, NULL);
    for (char *at = utf8; *at; at++)
        if (*at != '\r')
            putchar(*at == '\n' ? '|' : *at == '\t' ? ' ' : *at);
}

/* The fonts of another process can't be asked for, so these are made anew as the installer's script names them. */
static HFONT make_font(int points, int weight)
{
    HDC screen = GetDC(NULL);
    int height = -MulDiv(points, GetDeviceCaps(screen, LOGPIXELSY), 72);
    ReleaseDC(NULL, screen);
    return CreateFontW(height, 0, 0, 0, weight, 0, 0, 0, DEFAULT_CHARSET, 0, 0, 0, 0, L"Segoe UI");
}

static void measure(const wchar_t *text, HFONT font, int width, int *height, int *longest)
{
    HDC screen = GetDC(NULL);
    HGDIOBJ before = SelectObject(screen, font);
    RECT box = {0, 0, width, 0};
    *height = DrawTextW(screen, text, -1, &box, DT_CALCRECT | DT_WORDBREAK);
    *longest = box.right;
    SelectObject(screen, before);
    ReleaseDC(NULL, screen);
}

static void show(const char *kind, HWND window)
{
    static wchar_t class[256], text[LONGEST];
    RECT place;
    int height, longest;
    GetClassNameW(window, class, 256);
    text[0] = 0;
    SendMessageTimeoutW(window, WM_GETTEXT, LONGEST, (LPARAM)text, SMTO_ABORTIFHUNG, 2000, NULL);
    GetWindowRect(window, &place);
    /* The heading of the first and last page; MUI gives it this id. */
    int id = GetDlgCtrlID(window);
    measure(text, id == 1201 ? heading : body, place.right - place.left, &height, &longest);
    printf("%s\t", kind);
    write_text(class);
    printf("\t%d\t%ld\t%ld\t%ld\t%ld\t%d\t%d\t", id, place.left, place.top, place.right - place.left,
           place.bottom - place.top, height, longest);
    write_text(text);
    putchar('\n');
}

static BOOL CALLBACK each_control(HWND window, LPARAM unused)
{
    (void)unused;
    if (IsWindowVisible(window))
        show("C", window);
    return TRUE;
}

static BOOL CALLBACK each_window(HWND window, LPARAM unused)
{
    if (IsWindowVisible(window)) {
        show("W", window);
        EnumChildWindows(window, each_control, unused);
    }
    return TRUE;
}

static BOOL CALLBACK press_control(HWND window, LPARAM unused)
{
    wchar_t text[256], plain[256], *to = plain;
    (void)unused;
    text[0] = 0;
    if (!IsWindowVisible(window) || !IsWindowEnabled(window))
        return TRUE;
    SendMessageTimeoutW(window, WM_GETTEXT, 256, (LPARAM)text, SMTO_ABORTIFHUNG, 2000, NULL);
    for (const wchar_t *from = text; *from; from++)
        if (*from != '&')
            *to++ = *from;
    *to = 0;
    if (wcscmp(plain, wanted))
        return TRUE;
    PostMessageW(window, BM_CLICK, 0, 0);
    pressed = 1;
    return FALSE;
}

static BOOL CALLBACK press_window(HWND window, LPARAM unused)
{
    if (IsWindowVisible(window))
        EnumChildWindows(window, press_control, unused);
    return !pressed;
}

static int hold(const wchar_t *file, int seconds)
{
    HANDLE held = CreateFileW(file, GENERIC_READ, 0, NULL, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, NULL);
    if (held == INVALID_HANDLE_VALUE)
        return 1;
    Sleep(seconds * 1000);
    return 0;
}

int wmain(int count, wchar_t **words)
{
    if (count == 4 && !wcscmp(words[1], L"hold"))
        return hold(words[2], _wtoi(words[3]));
    if (count == 3 && !wcscmp(words[1], L"press")) {
        wanted = words[2];
        EnumWindows(press_window, 0);
        return !pressed;
    }
    body = make_font(9, FW_NORMAL);
    heading = make_font(12, FW_BOLD);
    EnumWindows(each_window, 0);
    return 0;
}
