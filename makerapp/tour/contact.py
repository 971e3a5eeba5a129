"""One page that shows each screen in all its modes, side by side."""

from __future__ import annotations

import html
import re
from pathlib import Path
from urllib.parse import quote

_NUMBERED = re.compile(r"^\d+_")
_HEAD = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Every screen in every mode</title>
<style>
body { font: 14px sans-serif; margin: 16px; background: #ddd }
section { display: flex; gap: 12px; overflow-x: auto; padding-bottom: 12px }
figure { margin: 0; flex: none } img { width: 520px; display: block }
</style>
"""


def write_index(output: Path) -> Path:
    """``index.html`` in ``output``, over the folders of pictures in it; returns it."""
    screens: dict[str, list[Path]] = {}
    for picture in sorted(output.glob("*/*.png")):
        screens.setdefault(_NUMBERED.sub("", picture.stem), []).append(picture)
    parts = [_HEAD]
    for screen, shown in screens.items():
        parts.append(f"<h2>{html.escape(screen)}</h2><section>")
        for picture in shown:
            place = quote(picture.relative_to(output).as_posix())
            mode = html.escape(picture.parent.name)
            parts.append(
                f'<figure><a href="{place}"><img src="{place}" loading="lazy" alt=""></a>'
                f"<figcaption>{mode}</figcaption></figure>"
            )
        parts.append("</section>")
    page = output / "index.html"
    page.write_text("\n".join([*parts, "</html>\n"]), encoding="utf-8")
    return page
