"""How a face goes into the PDF: a composite font with a subset of its glyphs and the text they stand for.

ISO 32000-1, 9.7 (composite fonts) and 9.10.3 (ToUnicode). Character identifiers are handed out per pair of glyph
and text, so that copied text is right even where a glyph stands for several characters or for parts of one.
"""

from __future__ import annotations

import struct
from typing import Any

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from makerapp.printing.fonts import Face
from makerapp.printing.shaping import Run

_LAYOUT_TABLES = (
    "GSUB",
    "GPOS",
    "GDEF",
    "cmap",
    "post",
    "name",
    "OS/2",
    "STAT",
    "gasp",
    "FFTM",
    "vhea",
    "vmtx",
    "DSIG",
)
_EM = 1000
_MAX_WRITTEN = 2048
"""Most runs remembered with what was written for them; a batch of a thousand slips has ten times as many."""


class EmbeddedFace:
    """One face within one PDF. ReportLab calls ``addObjects`` when the file is put together."""

    def __init__(self, face: Face, resource: str) -> None:
        self.face = face
        self.resource = resource
        self._cids: dict[tuple[int, str], int] = {}
        self._widths: list[int] = [self._nominal(0)]
        self._written: dict[int, tuple[Run, list[tuple[int, str]]]] = {}

    def _nominal(self, gid: int) -> int:
        return round(int(self.face.hb_font.get_glyph_h_advance(gid)) * _EM / self.face.upem)

    def _cid(self, gid: int, text: str) -> int:
        key = (gid, text)
        found = self._cids.get(key)
        if found is None:
            found = self._cids[key] = len(self._widths)
            self._widths.append(self._nominal(gid))
        return found

    def pieces(self, run: Run) -> list[tuple[int, str]]:
        """The run as arrays for the TJ operator, each with the rise (font units) it is drawn at."""
        known = self._written.get(id(run))
        if known is not None:
            return known[1]
        scale = _EM / self.face.upem
        found: list[tuple[int, str]] = []
        parts: list[str] = []
        rise = pending = 0
        for glyph in run.glyphs:
            if glyph.y_offset != rise and parts:
                found.append((rise, _array(parts)))
                parts = []
            rise = glyph.y_offset
            cid = self._cid(glyph.gid, glyph.text)
            # Positive numbers in a TJ array move back.
            before = round(pending - glyph.x_offset * scale)
            if before:
                parts.append(f">{before}<")
            parts.append(f"{cid:04X}")
            pending = round(self._widths[cid] + (glyph.x_offset - glyph.advance) * scale)
        if pending:
            parts.append(f">{pending}<")
        if parts:
            found.append((rise, _array(parts)))
        if len(self._written) >= _MAX_WRITTEN:
            self._written.clear()
        # The run is kept with what was written for it, so that its id cannot come back as another run's.
        self._written[id(run)] = (run, found)
        return found

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - ReportLab's name
        """Write font, descriptor, subset and ToUnicode into ``doc``."""
        order = sorted(self._cids, key=self._cids.__getitem__)
        data, new_gids = _subset(self.face, {gid for gid, _text in order})
        name = f"{_tag(self.resource)}+{self.face.name}"
        program = _stream(doc, data)
        program.dictionary["Length1"] = len(data)
        gids = [0, *(new_gids[gid] for gid, _text in order)]
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": "/" + name,
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {"Registry": pdfdoc.PDFString("Adobe"), "Ordering": pdfdoc.PDFString("Identity"), "Supplement": 0}
                ),
                "FontDescriptor": doc.Reference(self._descriptor(name, doc.Reference(program))),
                "DW": 1000,
                "W": pdfdoc.PDFArray([0, pdfdoc.PDFArray(self._widths)]),
                "CIDToGIDMap": doc.Reference(_stream(doc, struct.pack(f">{len(gids)}H", *gids))),
            }
        )
        texts = [text for _gid, text in order]
        doc.idToObject["BasicFonts"].dict[self.resource] = doc.Reference(
            pdfdoc.PDFDictionary(
                {
                    "Type": "/Font",
                    "Subtype": "/Type0",
                    "BaseFont": "/" + name,
                    "Encoding": "/Identity-H",
                    "DescendantFonts": pdfdoc.PDFArray([doc.Reference(descendant)]),
                    "ToUnicode": doc.Reference(_stream(doc, _to_unicode(texts).encode("ascii"))),
                }
            )
        )

    def _descriptor(self, name: str, program: Any) -> Any:
        ascent, descent = (round(value * _EM / self.face.upem) for value in self.face.extents)
        return pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": "/" + name,
                "Flags": 4,
                "FontBBox": pdfdoc.PDFArray([-1000, descent, 2000, ascent]),
                "ItalicAngle": 0,
                "Ascent": ascent,
                "Descent": descent,
                "CapHeight": 700,
                "StemV": 80,
                "FontFile2": program,
            }
        )


def _array(parts: list[str]) -> str:
    return f"[<{''.join(parts)}>]".replace("<>", "")


def _tag(resource: str) -> str:
    """Six capitals for a subset, out of its resource name (ISO 32000-1, 9.6.4)."""
    number = int(resource[2:])
    return "".join(chr(65 + (number // 26**place) % 26) for place in range(6))


def _stream(doc: Any, data: bytes) -> Any:
    stream = pdfdoc.PDFStream()
    stream.content = data
    if doc.compression:
        stream.filters = [pdfdoc.PDFZCompress]
    return stream


def _subset(face: Face, gids: set[int]) -> tuple[bytes, dict[int, int]]:
    """The font file with only ``gids`` (and their parts), and where each went."""
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(gids)
    wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
        int.from_bytes(tag.encode("ascii"), "big") for tag in _LAYOUT_TABLES
    )
    flags = hb.SubsetFlags
    wanted.flags = flags.NO_HINTING | flags.NO_LAYOUT_CLOSURE | flags.NO_BIDI_CLOSURE | flags.NOTDEF_OUTLINE
    plan = hb.SubsetPlan(face.hb_face, wanted)
    return bytes(plan.execute().blob.data), dict(plan.old_to_new_glyph_mapping)


def _to_unicode(texts: list[str]) -> str:
    """A CMap from identifiers 1, 2, ... to UTF-16, in the sections of at most 100 that the format allows."""
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    for start in range(0, len(texts), 100):
        chunk = texts[start : start + 100]
        lines.append(f"{len(chunk)} beginbfchar")
        lines += [
            f"<{start + at:04X}> <{text.encode('utf-16-be').hex().upper()}>" for at, text in enumerate(chunk, start=1)
        ]
        lines.append("endbfchar")
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines)
