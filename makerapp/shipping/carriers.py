"""Who takes the parcel: carriers that makers use, what they offer, and the page that follows a number."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from makerapp.translation import mark


@dataclass(frozen=True)
class Carrier:
    """One carrier under the name that its customers know.

    ``services`` are what it sells, most used first. ``tracking_url`` is its own page with ``{number}`` where
    the number belongs; empty where it has no page that takes one. ``countries`` (ISO 3166 alpha-2) are those
    where a maker can hand a parcel over. ``post_of`` are the countries whose postal operator it is: their
    international numbers (UPU S10) end in that code.
    """

    name: str
    services: tuple[str, ...]
    tracking_url: str
    countries: tuple[str, ...]
    post_of: tuple[str, ...] = ()

    def page_for(self, number: str) -> str:
        """The https address that follows ``number`` at this carrier; empty where it has none."""
        return self.tracking_url.replace("{number}", quote(number, safe=""))


BY_HAND = Carrier(mark("I’ll bring it myself"), (mark("By hand"),), "", ())
OTHER = Carrier(mark("Other", "carrier"), (), "", ())

CARRIERS: tuple[Carrier, ...] = (
    Carrier(
        "Royal Mail",
        ("Tracked 48", "Tracked 24", "1st Class", "2nd Class", "Special Delivery by 1pm", "International Tracked"),
        "https://www.royalmail.com/track-your-item#/tracking-results/{number}",
        ("GB",),
        ("GB",),
    ),
    Carrier(
        "Parcelforce",
        ("Express 48", "Express 24", "Globalvalue"),
        "https://www.parcelforce.com/track-trace?trackNumber={number}",
        ("GB",),
    ),
    Carrier("Evri", ("Standard", "Next day"), "https://www.evri.com/track/parcel/{number}", ("GB",)),
    Carrier("Yodel", ("Standard", "Next day"), "https://www.yodel.co.uk/tracking/{number}", ("GB",)),
    Carrier(
        "InPost", ("Locker to locker", "Locker to door"), "https://inpost.co.uk/tracking?number={number}", ("GB", "PL")
    ),
    Carrier(
        "DPD",
        ("Next day", "Classic", "Pickup"),
        "https://www.dpdgroup.com/nl/mydpd/my-parcels/track?lang=en&parcelNumber={number}",
        ("GB", "DE", "FR", "NL", "BE", "IE", "AT", "CH", "PL"),
    ),
    Carrier(
        "USPS",
        ("Ground Advantage", "Priority Mail", "Priority Mail Express", "First-Class Mail", "Media Mail"),
        "https://tools.usps.com/go/TrackConfirmAction?tLabels={number}",
        ("US",),
        ("US",),
    ),
    Carrier(
        "UPS",
        ("Ground", "Standard", "2nd Day Air", "Next Day Air", "Worldwide Saver"),
        "https://www.ups.com/track?tracknum={number}",
        ("US", "CA", "GB", "DE"),
    ),
    Carrier(
        "FedEx",
        ("Ground", "Home Delivery", "Ground Economy", "2Day", "International Priority"),
        "https://www.fedex.com/fedextrack/?trknbr={number}",
        ("US", "CA"),
    ),
    Carrier("OnTrac", ("Ground",), "https://www.ontrac.com/tracking/?number={number}", ("US",)),
    Carrier("LaserShip", ("Ground",), "https://www.ontrac.com/tracking/?number={number}", ("US",)),
    Carrier("Amazon Logistics", ("Standard",), "https://track.amazon.com/tracking/{number}", ()),
    Carrier(
        "DHL Express",
        ("Worldwide", "12:00"),
        "https://www.dhl.com/global-en/home/tracking/tracking-express.html?submit=1&tracking-id={number}",
        ("GB", "US", "DE", "FR", "CA", "AU", "NZ", "ZA", "IN", "BD", "SG", "HK"),
    ),
    Carrier(
        "DHL eCommerce",
        ("Ground", "Packet International"),
        "https://www.dhl.com/global-en/home/tracking.html?tracking-id={number}",
        ("US", "GB"),
    ),
    Carrier(
        "DHL Paket",
        ("Paket", "Päckchen", "Paket International"),
        "https://www.dhl.de/de/privatkunden/dhl-sendungsverfolgung.html?piececode={number}",
        ("DE",),
        ("DE",),
    ),
    Carrier(
        "Deutsche Post",
        ("Großbrief", "Warensendung", "Einschreiben"),
        "https://www.deutschepost.de/sendung/simpleQuery.html?form.sendungsnummer={number}",
        ("DE",),
    ),
    Carrier(
        "Hermes Germany",
        ("Päckchen", "S-Paket"),
        "https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation#{number}",
        ("DE",),
    ),
    Carrier(
        "GLS",
        ("BusinessParcel",),
        "https://gls-group.eu/EU/en/parcel-tracking?match={number}",
        ("DE", "FR", "IT", "ES", "DK"),
    ),
    Carrier(
        "La Poste",
        ("Lettre suivie", "Lettre recommandée", "Courrier international"),
        "https://www.laposte.fr/outils/suivre-vos-envois?code={number}",
        ("FR",),
        ("FR",),
    ),
    Carrier(
        "Colissimo",
        ("Domicile sans signature", "Domicile avec signature", "International"),
        "https://www.laposte.fr/outils/suivre-vos-envois?code={number}",
        ("FR",),
    ),
    Carrier(
        "Mondial Relay",
        ("Point Relais",),
        "https://www.mondialrelay.fr/suivi-de-colis/?numeroExpedition={number}",
        ("FR", "BE"),
    ),
    Carrier(
        "Canada Post",
        ("Expedited Parcel", "Regular Parcel", "Xpresspost", "Tracked Packet"),
        "https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor={number}",
        ("CA",),
        ("CA",),
    ),
    Carrier("Purolator", ("Ground", "Express"), "https://www.purolator.com/en/shipping/tracker?pin={number}", ("CA",)),
    Carrier(
        "Australia Post",
        ("Parcel Post", "Express Post", "International Standard"),
        "https://auspost.com.au/mypost/track/#/details/{number}",
        ("AU",),
        ("AU",),
    ),
    Carrier("Sendle", ("Standard",), "https://track.sendle.com/tracking?ref={number}", ("AU",)),
    Carrier(
        "NZ Post",
        ("Tracked", "Courier", "International"),
        "https://www.nzpost.co.nz/tools/tracking?trackid={number}",
        ("NZ",),
        ("NZ",),
    ),
    Carrier(
        "PostNL",
        ("Brievenbuspakje", "Pakket", "International"),
        "https://postnl.nl/tracktrace/?B={number}",
        ("NL",),
        ("NL",),
    ),
    Carrier(
        "bpost",
        ("Pack 24h", "International"),
        "https://track.bpost.cloud/btr/web/#/search?itemCode={number}",
        ("BE",),
        ("BE",),
    ),
    Carrier(
        "An Post",
        ("Standard parcel", "Registered", "Express"),
        "https://www.anpost.com/Post-Parcels/Track/History?item={number}",
        ("IE",),
        ("IE",),
    ),
    Carrier(
        "Swiss Post",
        ("PostPac Economy", "PostPac Priority"),
        "https://service.post.ch/ekp-web/ui/entry/search/{number}",
        ("CH", "LI"),
        ("CH", "LI"),
    ),
    Carrier(
        "Österreichische Post",
        ("Paket", "Päckchen"),
        "https://www.post.at/sv/sendungsdetails?snr={number}",
        ("AT",),
        ("AT",),
    ),
    Carrier(
        "Poste Italiane",
        ("Pacco ordinario", "Raccomandata"),
        "https://www.poste.it/cerca/index.html#/risultati-spedizioni/{number}",
        ("IT",),
        ("IT",),
    ),
    Carrier(
        "Correos",
        ("Paq Estándar", "Paq Premium", "Carta certificada"),
        "https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number={number}",
        ("ES",),
        ("ES",),
    ),
    Carrier(
        "PostNord",
        ("MyPack Collect", "Varubrev", "Parcel"),
        "https://www.postnord.se/en/our-tools/track-and-trace?shipmentId={number}",
        ("SE", "DK"),
        ("SE", "DK"),
    ),
    Carrier(
        "Posten", ("Pakke i postkassen", "Norgespakken"), "https://sporing.posten.no/sporing/{number}", ("NO",), ("NO",)
    ),
    Carrier("Posti", ("Postipaketti", "Kirje"), "https://www.posti.fi/en/tracking#/lahetys/{number}", ("FI",), ("FI",)),
    Carrier(
        "Poczta Polska",
        ("Pocztex", "List polecony"),
        "https://emonitoring.poczta-polska.pl/?numer={number}",
        ("PL",),
        ("PL",),
    ),
    Carrier(
        "Japan Post",
        ("Yu-Pack", "Letter Pack", "EMS"),
        "https://trackings.post.japanpost.jp/services/srv/search/direct?reqCodeNo1={number}&locale=en",
        ("JP",),
        ("JP",),
    ),
    Carrier("India Post", ("Speed Post", "Registered Parcel"), "", ("IN",), ("IN",)),
    Carrier("Bangladesh Post Office", ("Registered", "EMS"), "", ("BD",), ("BD",)),
    Carrier("South African Post Office", ("Registered", "Parcel"), "", ("ZA",), ("ZA",)),
    Carrier(
        "The Courier Guy", ("Economy", "Overnight"), "https://portal.thecourierguy.co.za/track?ref={number}", ("ZA",)
    ),
    BY_HAND,
    OTHER,
)

_BY_NAME = {carrier.name.casefold(): carrier for carrier in CARRIERS}

# Names under which files and older labels know a carrier.
_ALSO_CALLED = {
    "hermes": "Evri",
    "myhermes": "Evri",
    "parcelforce worldwide": "Parcelforce",
    "royalmail": "Royal Mail",
    "united states postal service": "USPS",
    "us postal service": "USPS",
    "federal express": "FedEx",
    "dhl": "DHL Express",
    "dhl ecommerce": "DHL eCommerce",
    "laposte": "La Poste",
    "auspost": "Australia Post",
    "canadapost": "Canada Post",
    "new zealand post": "NZ Post",
    "amazon": "Amazon Logistics",
    "die post": "Swiss Post",
    "austrian post": "Österreichische Post",
    "sapo": "South African Post Office",
}


def carrier_named(name: str) -> Carrier | None:
    """The carrier of that name, in any case and under its common other names; None where it is not ours."""
    plain = " ".join(name.split()).casefold()
    return _BY_NAME.get(_ALSO_CALLED.get(plain, plain).casefold())


def carriers_for(country: str) -> tuple[Carrier, ...]:
    """What to offer a shop in ``country`` (ISO 3166 alpha-2): its own carriers, then by hand, then other."""
    code = country.strip().upper()
    local = tuple(carrier for carrier in CARRIERS if code in carrier.countries)
    return (*local, BY_HAND, OTHER)


def post_of(country: str) -> Carrier | None:
    """The postal operator of ``country`` (ISO 3166 alpha-2), where it is one of ours."""
    return next((carrier for carrier in CARRIERS if country in carrier.post_of), None)


def tracking_page(carrier_name: str, number: str) -> str:
    """The https address that follows ``number`` at the carrier of that name; empty where none is known."""
    carrier = carrier_named(carrier_name)
    return carrier.page_for(number) if carrier is not None and number else ""
