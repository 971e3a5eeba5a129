/* A stand-in for tests under Wine, never shipped. Wine 8's mscms.dll lacks functions that Qt's windows platform asks
   for by name when it opens a screen; here each says that there is no color profile, and Qt takes sRGB. */

#define EXPORT __declspec(dllexport)
#define FAILS(name) \
    EXPORT int name(void) { return 0; }

FAILS(CloseColorProfile)
FAILS(ColorProfileGetDisplayDefault)
FAILS(ColorProfileGetDisplayUserScope)
FAILS(GetColorDirectoryW)
FAILS(GetColorProfileFromHandle)
FAILS(OpenColorProfileW)
FAILS(WcsCreateIccProfile)
FAILS(WcsGetDefaultColorProfile)
FAILS(WcsGetDefaultColorProfileSize)

int DllMain(void *module, unsigned reason, void *reserved)
{
    (void)module;
    (void)reason;
    (void)reserved;
    return 1;
}
