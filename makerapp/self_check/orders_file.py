"""A marketplace's orders file with buyers of every script the paper can be written in."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class WrittenOrder:
    """One order of the file; ``script`` names what its texts are written in."""

    number: str
    script: str
    buyer: str
    street: str
    city: str
    country: str
    item: str


ORDERS = (
    WrittenOrder(
        "#9010",
        "every script",
        "Łukasz Ελένη Дмитрий שרה محمد नीरज สมชาย 王小明 🎁",
        "Ştirbei 4 · Ερμού 12 · улица 7 · הרצל 5 · النيل 12 · गांधी 9 · สุขุมวิท 21",
        "Kraków 東京",
        "PL",
        "Mug 🎁 Κούπα Кружка ספל كوب प्याला ถ้วย 陶器 머그",
    ),
    WrittenOrder("#9001", "Latin", "Łukasz Żółć Ștefănescu", "Ulica Świętego Jana 4", "Kraków", "PL", "Čajová šálka"),
    WrittenOrder("#9002", "Greek", "Ελένη Παπαδοπούλου", "Οδός Ερμού 12", "Αθήνα", "GR", "Κούπα πηλού"),
    WrittenOrder("#9003", "Cyrillic", "Дмитрий Щербаков", "улица Ленина 7", "София", "BG", "Глиняная кружка"),
    WrittenOrder("#9004", "Hebrew", "שרה כהן", "רחוב הרצל 5", "חיפה", "IL", "ספל קרמיקה"),
    WrittenOrder("#9005", "Arabic", "محمد علي", "شارع النيل 12", "القاهرة", "EG", "كوب خزف"),
    WrittenOrder("#9006", "Devanagari", "नीरज शर्मा", "गांधी मार्ग 9", "दिल्ली", "IN", "मिट्टी का प्याला"),
    WrittenOrder("#9007", "Thai", "สมชาย ใจดี", "ถนนสุขุมวิท 21", "กรุงเทพ", "TH", "ถ้วยเซรามิกเคลือบสีเขียวทำมือ"),
    WrittenOrder(
        "#9008", "Chinese, Japanese and Korean", "王小明 山田太郎 김민수", "千代田区 1-1", "東京", "JP", "陶器のマグ"
    ),
    WrittenOrder("#9009", "emoji", "Wren 🎁 Ashgrove", "31 Weir Lane ☕", "Ludlow", "GB", "Heart mug ❤️ 😀"),
)

_AT = "2026-01-15 10:30:00 +0000"
COLUMNS = (
    "Name", "Email", "Financial Status", "Paid at", "Fulfillment Status", "Fulfilled at", "Currency", "Subtotal",
    "Shipping", "Taxes", "Total", "Shipping Method", "Created at", "Lineitem quantity", "Lineitem name",
    "Lineitem price", "Lineitem sku", "Lineitem fulfillment status", "Shipping Name", "Shipping Address1",
    "Shipping City", "Shipping Zip", "Shipping Country", "Notes", "Cancelled at", "Id",
)  # fmt: skip


def write(file: Path) -> Path:
    """Write the file as Shopify exports it. Raises OSError where the disk refuses."""
    with file.open("w", encoding="utf-8", newline="") as target:
        writer = csv.DictWriter(target, COLUMNS, restval="")
        writer.writeheader()
        for place, each in enumerate(ORDERS):
            writer.writerow(_row(each, place))
    return file


def _row(order: WrittenOrder, place: int) -> dict[str, object]:
    return {
        "Name": order.number, "Email": f"{order.number[1:]}@mail.example", "Financial Status": "paid", "Paid at": _AT,
        "Fulfillment Status": "unfulfilled", "Currency": "EUR", "Subtotal": "24.00", "Shipping": "4.20",
        "Taxes": "0.00", "Total": "28.20", "Created at": _AT, "Lineitem quantity": 2, "Lineitem name": order.item,
        "Lineitem price": "12.00", "Lineitem fulfillment status": "pending", "Shipping Name": order.buyer,
        "Shipping Address1": order.street, "Shipping City": order.city, "Shipping Zip": f"{10115 + place}",
        "Shipping Country": order.country, "Id": 9000 + place, "Shipping Method": "Tracked 48",
    }  # fmt: skip
