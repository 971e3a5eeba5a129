"""What papers say in words of their own, and the same in a second language: "Packing slip · Lieferschein".

The language of the paper is always there, since it is what the maker reads; the second language is the buyer's.
"""

from __future__ import annotations

from types import MappingProxyType

from makerapp.translation import tr

LANGUAGES = ("de", "fr", "es", "it", "nl")
"""Languages (ISO 639-1) that can stand beside the paper's own."""

JOINT = " · "

# English: German, French, Spanish, Italian, Dutch, in the order of LANGUAGES.
_TABLE: dict[str, tuple[str, str, str, str, str]] = {
    "Packing slip": ("Lieferschein", "Bon de livraison", "Albarán", "Bolla di consegna", "Pakbon"),
    "Gift receipt": ("Geschenkbeleg", "Ticket cadeau", "Ticket regalo", "Scontrino regalo", "Cadeaubon"),
    "Order": ("Bestellung", "Commande", "Pedido", "Ordine", "Bestelling"),
    "Send to": ("Versand an", "Envoyer à", "Enviar a", "Spedire a", "Verzenden naar"),
    "Item": ("Artikel", "Article", "Artículo", "Articolo", "Artikel"),
    "Price": ("Preis", "Prix", "Precio", "Prezzo", "Prijs"),
    "Packed": ("Gepackt", "Emballé", "Empaquetado", "Imballato", "Ingepakt"),
    "Quantity": ("Menge", "Quantité", "Cantidad", "Quantità", "Aantal"),
    "Gift message": ("Grußbotschaft", "Message cadeau", "Mensaje de regalo", "Messaggio regalo", "Cadeaubericht"),
    "A gift for": ("Ein Geschenk für", "Un cadeau pour", "Un regalo para", "Un regalo per", "Een cadeau voor"),
    "To exchange it": ("Zum Umtauschen", "Pour l’échanger", "Para cambiarlo", "Per cambiarlo", "Om te ruilen"),
    "Note from the buyer": (
        "Nachricht des Käufers", "Message de l’acheteur", "Nota del comprador", "Nota dell’acquirente",
        "Bericht van de koper",
    ),
    "Gift order – prices left out": (
        "Geschenk – ohne Preise", "Cadeau – sans les prix", "Regalo – sin precios", "Regalo – senza prezzi",
        "Cadeau – zonder prijzen",
    ),
    "Return address": ("Absender", "Adresse de retour", "Remitente", "Mittente", "Retouradres"),
    "Page {page} of {pages}": (
        "Seite {page} von {pages}", "Page {page} sur {pages}", "Página {page} de {pages}",
        "Pagina {page} di {pages}", "Pagina {page} van {pages}",
    ),
    "{count} of {ordered} ordered are in this parcel": (
        "{count} von {ordered} bestellten in diesem Paket", "{count} sur {ordered} commandés dans ce colis",
        "{count} de {ordered} pedidos en este paquete", "{count} di {ordered} ordinati in questo pacco",
        "{count} van {ordered} besteld in dit pakket",
    ),
    "Items": ("Artikel", "Articles", "Artículos", "Articoli", "Artikelen"),
    "Postage": ("Versand", "Livraison", "Envío", "Spedizione", "Verzending"),
    "Discount": ("Rabatt", "Remise", "Descuento", "Sconto", "Korting"),
    "Tax": ("Steuer", "Taxes", "Impuestos", "Imposte", "Belasting"),
    "of which tax": ("davon Steuer", "dont taxes", "de ello impuestos", "di cui imposte", "waarvan belasting"),
    "Other": ("Sonstiges", "Autres", "Otros", "Altro", "Overig"),
    "Total": ("Gesamt", "Total", "Total", "Totale", "Totaal"),
    "Refunded": ("Erstattet", "Remboursé", "Reembolsado", "Rimborsato", "Terugbetaald"),
    "After the refund": (
        "Nach Erstattung", "Après remboursement", "Después del reembolso", "Dopo il rimborso", "Na terugbetaling",
    ),
}  # fmt: skip

PHRASES = MappingProxyType(_TABLE)
"""Every phrase in English with its translations in the order of ``LANGUAGES``."""

# Official or everyday language of a country (ISO 3166-1 alpha-2), where it is one of ours and there is no doubt.
_OF_COUNTRY = {
    **dict.fromkeys(("DE", "AT", "LI"), "de"),
    **dict.fromkeys(("FR", "MC", "GP", "MQ", "GF", "RE", "YT", "NC", "PF", "SN", "CI"), "fr"),
    **dict.fromkeys(
        ("ES", "MX", "AR", "CO", "CL", "PE", "VE", "EC", "GT", "CU", "BO", "DO", "HN", "PY", "SV", "NI", "CR", "PA",
         "UY", "PR"), "es",
    ),
    **dict.fromkeys(("IT", "SM", "VA"), "it"),
    **dict.fromkeys(("NL", "SR", "CW", "AW"), "nl"),
}  # fmt: skip


def language_of(country: str) -> str:
    """The language for a country's ISO code; ``""`` where it is English, several, or none of ours."""
    return _OF_COUNTRY.get(country.upper(), "")


def phrase(text: str, language: str = "", **values: object) -> str:
    """``text`` (English) as the paper says it and, after a dot, the same in ``language``.

    The second is left out where it is not known or says the same. ``values`` fill the braces of both. Words without a
    translation stay as they are.
    """
    parts = [tr(text)]
    if language in LANGUAGES and text in _TABLE:
        other = _TABLE[text][LANGUAGES.index(language)]
        if other.casefold() != parts[0].casefold():
            parts.append(other)
    return JOINT.join(part.format(**values) if values else part for part in parts)
