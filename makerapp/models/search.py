"""Text search over all orders: FTS5, by prefix, letters folded so that "lukasz" finds "Łukasz"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from makerapp.models.database import database

# Letters that Unicode does not decompose but people type without their stroke.
_FOLD = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"})

# More than this and the maker types another letter; fewer rows keep a keystroke inside a frame.
MOST_RESULTS = 500

# So many digits make a text typed in groups a code rather than a name and a house number.
_DIGITS_OF_A_CODE = 6

_TOKENS = re.compile(r"\w+", re.UNICODE)


def fold(text: str) -> str:
    """Lower case without accents, for comparing what was typed with what is stored."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_FOLD))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold().translate(_FOLD)


def find(text: str, status: str = "", most: int = MOST_RESULTS) -> list[int]:
    """Ids of the orders that hold every word of ``text`` (each one as a beginning), newest first.

    Looks in number, buyer, items, town and postcode, e-mail and tracking numbers; only in orders of ``status`` where
    one is named; at most ``most`` (-1: all).
    """
    query = _match_expression(text)
    if not query:
        return []
    if status:
        # Few orders are open: asking each of them is quicker than joining all that match.
        sql = (
            "SELECT rowid FROM order_search WHERE order_search MATCH ?"
            " AND rowid IN (SELECT id FROM orders WHERE withdrawn = 0 AND status = ?) ORDER BY rowid DESC LIMIT ?"
        )
        rows = database.execute_sql(sql, (query, status, most))
    else:
        sql = "SELECT rowid FROM order_search WHERE order_search MATCH ? ORDER BY rowid DESC LIMIT ?"
        rows = database.execute_sql(sql, (query, most))
    return [row[0] for row in rows]


def _match_expression(text: str) -> str:
    """Words as quoted FTS5 strings, each a prefix; a word with inner punctuation (e-mail, number) is a phrase."""
    terms = []
    for word in fold(text).split():
        tokens = _TOKENS.findall(word)
        if tokens:
            terms.append('"' + " ".join(tokens) + '"*')
    whole = "".join(_TOKENS.findall(fold(text)))
    if len(terms) > 1 and sum(letter.isdigit() for letter in whole) >= _DIGITS_OF_A_CODE:
        # A tracking number or postcode typed in groups is stored without its blanks, too.
        return f'({" ".join(terms)}) OR "{whole}"*'
    return " ".join(terms)


def refresh(order_ids: Iterable[int]) -> None:
    """Write the search rows of these orders anew. Call it inside the transaction that changed them."""
    for chunk in _chunks(sorted(set(order_ids)), 400):
        marks = ",".join("?" * len(chunk))
        database.execute_sql(f"DELETE FROM order_search WHERE rowid IN ({marks})", chunk)
        found = database.execute_sql(_TEXTS.format(marks=marks), chunk).fetchall()
        rows = []
        for row_id, *texts, tracking in found:
            # A tracking number is typed with and without its blanks.
            both = f"{tracking or ''} {re.sub(r'[ -]', '', tracking or '')}"
            rows.append((row_id, *(fold(text or "") for text in texts), fold(both)))
        database.connection().executemany(
            "INSERT INTO order_search (rowid, number, buyer, items, place, email, tracking)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            rows,
        )


_TEXTS = """
SELECT o.id, o.number,
    o.buyer_name || ' ' || o.buyer_user || ' ' || o.ship_name || ' ' || o.ship_company,
    (SELECT group_concat(l.title || ' ' || l.sku, ' ') FROM order_line l WHERE l.order_id = o.id AND l.removed = 0),
    o.ship_postcode || ' ' || replace(o.ship_postcode, ' ', '') || ' ' || o.ship_city,
    o.email,
    (SELECT group_concat(f.tracking_number, ' , ') FROM fulfillment f WHERE f.order_id = o.id)
FROM orders o WHERE o.id IN ({marks}) AND o.withdrawn = 0
"""


def _chunks(ids: list[int], size: int) -> Iterable[list[int]]:
    return (ids[start : start + size] for start in range(0, len(ids), size))
