"""The texts of the package: control, menu entry, AppStream metainfo. From ``facts`` and CHANGELOG.md alone."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from xml.sax.saxutils import escape

import changes
import facts


def control(*, version: str, architecture: str, installed_kib: int, depends: Sequence[str]) -> str:
    """The control file of the package, deb-control(5)."""
    fields = {
        "Package": facts.PACKAGE,
        "Version": version,
        "Architecture": architecture,
        "Maintainer": facts.MAINTAINER,
        "Installed-Size": str(installed_kib),
        "Depends": ", ".join(depends),
        # A page or a folder that is opened from the program; the look for a new version, where it is switched on.
        "Recommends": "ca-certificates, xdg-utils",
        "Suggests": "cups",
        "Section": "misc",
        "Priority": "optional",
        "Homepage": facts.HOMEPAGE,
    }
    lines = [f"{name}: {value}" for name, value in fields.items() if value]
    lines.append(f"Description: {facts.SUMMARY[0].lower()}{facts.SUMMARY[1:]}")
    for paragraph in facts.PARAGRAPHS:
        lines += [*textwrap.wrap(paragraph, 78, initial_indent=" ", subsequent_indent=" "), " ."]
    for point in facts.POINTS:
        lines += textwrap.wrap(point, 78, initial_indent="  * ", subsequent_indent="    ")
    return "\n".join(lines) + "\n"


def desktop_entry() -> str:
    """The menu entry. Files dropped on it, or opened with it on purpose, are shown before they are brought in.

    It names no kinds of files: a double click on a table is to open no shop.
    """
    fields = {
        "Type": "Application",
        "Name": facts.PRODUCT_NAME,
        "GenericName": facts.GENERIC_NAME,
        "Comment": facts.SUMMARY,
        "Exec": f"{facts.PACKAGE} %F",
        "Icon": facts.APP_ID,
        "Terminal": "false",
        "Categories": ";".join(facts.CATEGORIES) + ";",
        "Keywords": ";".join(facts.KEYWORDS) + ";",
        "StartupNotify": "true",
        "StartupWMClass": facts.WM_CLASS,
        "X-GNOME-SingleWindow": "true",
    }
    return "[Desktop Entry]\n" + "".join(f"{name}={value}\n" for name, value in fields.items())


def metainfo(releases: Sequence[changes.Release]) -> str:
    """What software centers show, AppStream's desktop-application form."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<component type="desktop-application">',
        f"  <id>{facts.APP_ID}</id>",
        "  <metadata_license>CC0-1.0</metadata_license>",
        "  <project_license>MIT</project_license>",
        f"  <name>{facts.PRODUCT_NAME}</name>",
        f"  <summary>{escape(facts.SUMMARY)}</summary>",
        f"  <developer_name>{escape(facts.AUTHORS)}</developer_name>",
        "  <description>",
        *(f"    <p>{escape(paragraph)}</p>" for paragraph in facts.PARAGRAPHS),
        *_list(facts.POINTS, "    "),
        "  </description>",
        f'  <launchable type="desktop-id">{facts.APP_ID}.desktop</launchable>',
        f"  <provides><binary>{facts.PACKAGE}</binary></provides>",
    ]
    if facts.HOMEPAGE:
        lines.append(f'  <url type="homepage">{escape(facts.HOMEPAGE)}</url>')
    if facts.SCREENSHOTS:
        lines.append("  <screenshots>")
        for number, address in enumerate(facts.SCREENSHOTS):
            kind = ' type="default"' if number == 0 else ""
            lines.append(f"    <screenshot{kind}><image>{escape(address)}</image></screenshot>")
        lines.append("  </screenshots>")
    lines += ['  <content_rating type="oars-1.1"/>', "  <releases>"]
    for release in releases:
        lines += _release(release)
    return "\n".join([*lines, "  </releases>", "</component>", ""])


def _release(release: changes.Release) -> list[str]:
    attributes = f'version="{release.version}" date="{changes.day_of(release.version)}"'
    lines = [f"    <release {attributes}>", "      <description>"]
    if release.intro:
        lines.append(f"        <p>{escape(release.intro)}</p>")
    for title, points in release.sections:
        if title:
            lines.append(f"        <p>{escape(title)}</p>")
        lines += _list(points, "        ")
    return [*lines, "      </description>", "    </release>"]


def _list(points: Sequence[str], indent: str) -> list[str]:
    return [f"{indent}<ul>", *(f"{indent}  <li>{escape(point)}</li>" for point in points), f"{indent}</ul>"]
