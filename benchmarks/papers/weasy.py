"""WeasyPrint: the slip as HTML and CSS."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from html import escape

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from benchmarks.papers import slips as words
from makerapp.printing.documents.slip import PackingSlip, SlipLine

_CSS = """
@page { size: A4; margin: 17mm 17mm 25mm 17mm;
  @bottom-center { content: element(foot); vertical-align: top } }
body { font: 12pt/1.36 Inter; color: %(INK)s; margin: 0 }
.slip { break-before: page } .slip:first-child { break-before: avoid }
.foot { position: running(foot); font-size: 9pt; color: %(GREY)s; text-align: center }
.foot b { float: right; color: %(INK)s }
.small { font-size: 9.3pt; color: %(GREY)s } .label { font: 8.6pt InterMedium; color: %(GREY)s }
.right { text-align: right } b, h1 { font-family: InterBold; font-weight: normal } h1 { font-size: 15.5pt; margin: 0 }
.head, .to { width: 100%%; border-bottom: .8pt solid %(LINE)s; padding-bottom: 16pt; margin-bottom: 16pt }
.head td, .to td { vertical-align: middle }
.head img { width: 42pt; height: 42pt; border-radius: 6pt; margin-right: 11pt }
.head .logo { width: 53pt } .to td { vertical-align: top }
.items { width: 100%%; border-collapse: collapse } .items td { padding: 7.5pt 0; vertical-align: top }
.items tr { border-bottom: .8pt solid %(LINE)s; break-inside: avoid } .options { font-size: 9.8pt; color: %(GREY)s }
.note { background: %(NOTE)s; border: .8pt solid %(NOTE_LINE)s; border-radius: 5pt; padding: 6pt; margin: 4pt 0;
  font-family: InterMedium; font-size: 12.5pt }
.tick { display: inline-block; width: 14pt; height: 14pt; border: 1pt solid %(INK)s; border-radius: 3.4pt;
  margin-left: 6.5pt }
.strong { font: 9.8pt InterMedium; margin: 10pt 0 13pt }
"""


class WeasyPrint:
    """All slips as one HTML page."""

    def __init__(self) -> None:
        self.fonts = FontConfiguration()
        colors = {name: getattr(words, name) for name in ("INK", "GREY", "LINE", "NOTE", "NOTE_LINE")}
        faces = "".join(
            f"@font-face {{ font-family: {name}; src: url({file.as_uri()}) }}" for name, file in words.FONTS.items()
        )
        self.css = CSS(string=faces + _CSS % colors, font_config=self.fonts)
        self.logo = "data:image/png;base64," + base64.b64encode(words.small_logo()).decode("ascii")

    def render(self, slips: Sequence[PackingSlip]) -> bytes:
        """One PDF; every slip begins on a page of its own."""
        html = f"<!DOCTYPE html><html lang=en><body>{''.join(map(self._slip, slips))}</body></html>"
        pdf = HTML(string=html).write_pdf(stylesheets=[self.css], font_config=self.fonts)
        assert isinstance(pdf, bytes)
        return pdf

    def _slip(self, one: PackingSlip) -> str:
        to = "<br>".join(f"<b>{escape(line)}</b>" if not at else escape(line) for at, line in enumerate(one.ship_to))
        return f"""<div class=slip>
<div class=foot><b>{one.code_word} {one.revision}</b>{escape(one.footer)}<br>{escape(words.sender(one))}</div>
<table class=head><tr><td class=logo><img src="{self.logo}"></td><td><h1>{escape(one.shop.name)}</h1>
<div class=small>{escape(words.contact(one))}</div></td><td class=right><h1>Packing slip</h1>
<div class=small>{escape(words.order(one))}</div></td></tr></table>
<table class=to><tr><td><div class=label>Send to</div>{to}<div class=small>{escape(words.way(one))}</div></td>
<td class=right>{_code(one.barcode)}</td></tr></table>
<table class=items><thead><tr><th class=label style="text-align: left">Item</th><th class="label right">Packed</th></tr>
</thead>{"".join(map(_line, one.lines))}</table><div class=strong>{words.NO_PRICES}</div>
<div class=label>Gift message</div><div class=note>{escape(one.gift_message)}</div></div>"""


def _line(line: SlipLine) -> str:
    personal = "".join(f"<div class=note>{escape(said)}</div>" for said in line.personalization)
    options = escape(" · ".join(line.options))
    return (
        f"<tr><td><b>{line.quantity} × {escape(line.title)}</b><div class=options>{options}</div>"
        f"{personal}<div class=small>{escape(words.place(line))}</div></td>"
        f"<td class=right>{'<span class=tick></span>' * line.quantity}</td></tr>"
    )


def _code(text: str) -> str:
    code = words.bars(text)
    rects = "".join(f'<rect x="{x}" y="0" width="{wide}" height="36"/>' for x, _y, wide, _high in code.bars)
    size = (
        f'width="{code.width * code.module}pt" height="37pt" viewBox="0 0 {code.width} 36" preserveAspectRatio="none"'
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{rects}</svg><br><b class=small>{escape(text)}</b>'
