"""Headings of every format we read, lower-cased, and the field each one fills. Several may fill one field.

Sources: Shopify's orders_export, Etsy's EtsySoldOrderItems and EtsySoldOrders (headings follow the seller's language:
"Ship City" is "Delivery City" in the United Kingdom), Amazon's new and unshipped order reports.
"""

from __future__ import annotations

SHOPIFY = {
    "name": "number",
    "id": "order_id",
    "email": "email",
    "financial status": "payment_status",
    "paid at": "paid",
    "fulfillment status": "fulfillment_status",
    "fulfilled at": "sent",
    "currency": "currency",
    "subtotal": "subtotal",
    "shipping": "shipping",
    "taxes": "tax",
    "total": "total",
    "discount code": "coupons",
    "discount amount": "discount",
    "shipping method": "shipping_service",
    "created at": "placed",
    "lineitem quantity": "quantity",
    "lineitem name": "title",
    "lineitem price": "unit_price",
    "lineitem sku": "sku",
    "lineitem fulfillment status": "line_status",
    "lineitem discount": "line_discount",
    "billing name": "buyer_name",
    "billing phone": "billing_phone",
    "shipping name": "ship_name",
    "shipping address1": "ship_line1",
    "shipping address2": "ship_line2",
    "shipping company": "ship_company",
    "shipping city": "ship_city",
    "shipping zip": "ship_postcode",
    "shipping province": "ship_state",
    "shipping country": "ship_country",
    "shipping phone": "ship_phone",
    "notes": "buyer_note",
    "note attributes": "attributes",
    "cancelled at": "cancelled",
    "canceled at": "cancelled",
    "payment method": "payment_method",
    "refunded amount": "refunded",
    "phone": "phone",
}

_ETSY_SHARED = {
    "sale date": "placed",
    "order id": "order_id",
    "date shipped": "sent",
    "date posted": "sent",
    "date dispatched": "sent",
    "currency": "currency",
    "coupon code": "coupons",
    "discount amount": "discount",
    "buyer": "buyer",
    "payment type": "payment_type",
}


def _etsy_address(*parts: str) -> dict[str, str]:
    """Each part as the United States and the United Kingdom write it."""
    fields = {"name": "ship_name", "address1": "ship_line1", "address2": "ship_line2", "zipcode": "ship_postcode"}
    fields |= {"postcode": "ship_postcode", "postal code": "ship_postcode", "county": "ship_state"}
    return {
        f"{word} {part}": fields.get(part, f"ship_{part}")
        for word in ("ship", "delivery", "dispatch", "post")
        for part in parts
    }


_ETSY_PARTS = ("name", "address1", "address2", "city", "state", "county", "zipcode", "postcode", "country")

ETSY_ITEMS = (
    _ETSY_SHARED
    | _etsy_address(*_ETSY_PARTS)
    | {
        "item name": "title",
        "quantity": "quantity",
        "price": "unit_price",
        "shipping discount": "shipping_discount",
        "delivery discount": "shipping_discount",
        "order shipping": "shipping",
        "order delivery": "shipping",
        "order sales tax": "tax",
        "item total": "line_total",
        "transaction id": "line_id",
        "listing id": "listing_id",
        "date paid": "paid",
        "variations": "variations",
        "sku": "sku",
    }
)

ETSY_ORDERS = (
    _ETSY_SHARED
    | _etsy_address(*_ETSY_PARTS)
    | {
        "buyer user id": "buyer_user",
        "full name": "full_name",
        "first name": "first_name",
        "last name": "last_name",
        "number of items": "pieces",
        "payment method": "payment_method",
        "street 1": "ship_line1",
        "street 2": "ship_line2",
        "order value": "subtotal",
        "shipping": "shipping",
        "delivery": "shipping",
        "sales tax": "tax",
        "order total": "total",
        "card processing fees": "fees",
    }
)

AMAZON = {
    "order-id": "order_id",
    "order-item-id": "line_id",
    "purchase-date": "placed",
    "payments-date": "paid",
    "promise-date": "ship_by",
    "buyer-email": "email",
    "buyer-name": "buyer_name",
    "buyer-phone-number": "phone",
    "sku": "sku",
    "asin": "listing_id",
    "product-name": "title",
    "quantity-purchased": "quantity",
    "quantity-shipped": "sent_pieces",
    "quantity-to-ship": "left_to_ship",
    "currency": "currency",
    "item-price": "line_total",
    "item-tax": "item_tax",
    "shipping-price": "shipping",
    "shipping-tax": "shipping_tax",
    "item-promotion-discount": "item_discount",
    "ship-promotion-discount": "shipping_discount",
    "ship-service-level": "shipping_service",
    "recipient-name": "ship_name",
    "ship-address-1": "ship_line1",
    "ship-address-2": "ship_line2",
    "ship-address-3": "ship_line3",
    "ship-city": "ship_city",
    "ship-state": "ship_state",
    "ship-postal-code": "ship_postcode",
    "ship-country": "ship_country",
    "ship-phone-number": "ship_phone",
    "delivery-instructions": "buyer_note",
    "gift-wrap-type": "gift_wrap",
    "gift-message-text": "gift_message",
    "customized-url": "customized_url",
    "is-buyer-requested-cancellation": "cancellation_requested",
    "payment-method": "payment_method",
}
