"""ISO 3166-1 alpha-2 codes of countries as marketplaces write them: English names, common variants, and the codes."""

from __future__ import annotations

from functools import lru_cache

# Code, then the names, the short English one first. Source of the codes: ISO 3166-1; of the names: the United Nations'
# short names and what Etsy, Shopify, Amazon, eBay and Wix put in their files.
_TABLE = """
AD Andorra|AE United Arab Emirates;UAE|AF Afghanistan|AG Antigua and Barbuda|AI Anguilla|AL Albania|AM Armenia
AO Angola|AQ Antarctica|AR Argentina|AS American Samoa|AT Austria;Österreich|AU Australia|AW Aruba
AX Åland Islands;Aland Islands|AZ Azerbaijan|BA Bosnia and Herzegovina;Bosnia & Herzegovina|BB Barbados|BD Bangladesh
BE Belgium;Belgique;België|BF Burkina Faso|BG Bulgaria|BH Bahrain|BI Burundi|BJ Benin|BL Saint Barthélemy|BM Bermuda
BN Brunei;Brunei Darussalam|BO Bolivia;Bolivia, Plurinational State of|BQ Caribbean Netherlands|BR Brazil;Brasil
BS Bahamas;The Bahamas|BT Bhutan|BV Bouvet Island|BW Botswana|BY Belarus|BZ Belize|CA Canada
CC Cocos (Keeling) Islands|CD Congo, Democratic Republic of the;Democratic Republic of the Congo;DR Congo
CF Central African Republic|CG Congo;Republic of the Congo|CH Switzerland;Schweiz;Suisse
CI Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|CK Cook Islands|CL Chile|CM Cameroon|CN China|CO Colombia|CR Costa Rica
CU Cuba|CV Cape Verde;Cabo Verde|CW Curaçao;Curacao|CX Christmas Island|CY Cyprus|CZ Czech Republic;Czechia
DE Germany;Deutschland|DJ Djibouti|DK Denmark;Danmark|DM Dominica|DO Dominican Republic|DZ Algeria|EC Ecuador
EE Estonia|EG Egypt|EH Western Sahara|ER Eritrea|ES Spain;España|ET Ethiopia|FI Finland;Suomi|FJ Fiji
FK Falkland Islands;Falkland Islands (Malvinas)|FM Micronesia;Micronesia, Federated States of|FO Faroe Islands
FR France|GA Gabon|GB United Kingdom;UK;Great Britain;England;Scotland;Wales;Northern Ireland|GD Grenada|GE Georgia
GF French Guiana|GG Guernsey|GH Ghana|GI Gibraltar|GL Greenland|GM Gambia;The Gambia|GN Guinea|GP Guadeloupe
GQ Equatorial Guinea|GR Greece;EL|GS South Georgia and the South Sandwich Islands|GT Guatemala|GU Guam
GW Guinea-Bissau|GY Guyana|HK Hong Kong;Hong Kong SAR|HM Heard Island and McDonald Islands|HN Honduras
HR Croatia;Hrvatska|HT Haiti|HU Hungary|ID Indonesia|IE Ireland;Republic of Ireland;Éire|IL Israel|IM Isle of Man
IN India|IO British Indian Ocean Territory|IQ Iraq|IR Iran;Iran, Islamic Republic of|IS Iceland|IT Italy;Italia
JE Jersey|JM Jamaica|JO Jordan|JP Japan;日本|KE Kenya|KG Kyrgyzstan|KH Cambodia|KI Kiribati|KM Comoros
KN Saint Kitts and Nevis|KP North Korea;Korea, Democratic People's Republic of
KR South Korea;Korea, Republic of;Republic of Korea|KW Kuwait|KY Cayman Islands|KZ Kazakhstan
LA Laos;Lao People's Democratic Republic|LB Lebanon|LC Saint Lucia|LI Liechtenstein|LK Sri Lanka|LR Liberia|LS Lesotho
LT Lithuania|LU Luxembourg|LV Latvia|LY Libya|MA Morocco|MC Monaco|MD Moldova;Moldova, Republic of|ME Montenegro
MF Saint Martin (French part);Saint Martin|MG Madagascar|MH Marshall Islands
MK North Macedonia;Macedonia;Macedonia, the Former Yugoslav Republic of|ML Mali|MM Myanmar;Burma;Myanmar (Burma)
MN Mongolia|MO Macao;Macau|MP Northern Mariana Islands|MQ Martinique|MR Mauritania|MS Montserrat|MT Malta|MU Mauritius
MV Maldives|MW Malawi|MX Mexico;México|MY Malaysia|MZ Mozambique|NA Namibia|NC New Caledonia|NE Niger
NF Norfolk Island|NG Nigeria|NI Nicaragua|NL Netherlands;The Netherlands;Holland;Nederland|NO Norway;Norge|NP Nepal
NR Nauru|NU Niue|NZ New Zealand|OM Oman|PA Panama|PE Peru|PF French Polynesia|PG Papua New Guinea
PH Philippines;The Philippines|PK Pakistan|PL Poland;Polska|PM Saint Pierre and Miquelon|PN Pitcairn;Pitcairn Islands
PR Puerto Rico|PS Palestine;Palestinian Territories;Palestine, State of|PT Portugal|PW Palau|PY Paraguay|QA Qatar
RE Réunion;Reunion|RO Romania|RS Serbia|RU Russia;Russian Federation|RW Rwanda|SA Saudi Arabia|SB Solomon Islands
SC Seychelles|SD Sudan|SE Sweden;Sverige|SG Singapore|SH Saint Helena|SI Slovenia|SJ Svalbard and Jan Mayen
SK Slovakia;Slovak Republic|SL Sierra Leone|SM San Marino|SN Senegal|SO Somalia|SR Suriname|SS South Sudan
ST Sao Tome and Principe|SV El Salvador|SX Sint Maarten;Sint Maarten (Dutch part)|SY Syria;Syrian Arab Republic
SZ Eswatini;Swaziland|TC Turks and Caicos Islands|TD Chad|TF French Southern Territories|TG Togo|TH Thailand
TJ Tajikistan|TK Tokelau|TL Timor-Leste;East Timor|TM Turkmenistan|TN Tunisia|TO Tonga|TR Turkey;Türkiye;Turkiye
TT Trinidad and Tobago|TV Tuvalu|TW Taiwan;Taiwan, Province of China|TZ Tanzania;Tanzania, United Republic of
UA Ukraine|UG Uganda|UM United States Minor Outlying Islands
US United States;USA;United States of America;The United States;U.S.A.;U.S.|UY Uruguay|UZ Uzbekistan
VA Vatican City;Holy See;Holy See (Vatican City State)|VC Saint Vincent and the Grenadines|VE Venezuela
VG British Virgin Islands;Virgin Islands, British|VI U.S. Virgin Islands;Virgin Islands, U.S.|VN Vietnam;Viet Nam
VU Vanuatu|WF Wallis and Futuna|WS Samoa|XK Kosovo|YE Yemen|YT Mayotte|ZA South Africa|ZM Zambia|ZW Zimbabwe
"""


def _names() -> dict[str, str]:
    entries = (entry.partition(" ") for entry in _TABLE.strip().replace("\n", "|").split("|"))
    return {code: names.partition(";")[0] for code, _, names in entries}


def _index() -> dict[str, str]:
    codes: dict[str, str] = {}
    for entry in _TABLE.strip().replace("\n", "|").split("|"):
        code, _, names = entry.partition(" ")
        for name in (code, *names.split(";")):
            codes[name.casefold()] = code
    return codes


_CODES = _index()
_NAMES = _names()


def country_name(code: str) -> str:
    """The short English name of an ISO alpha-2 code, for a parcel's address; ``""`` where there is no such code."""
    return _NAMES.get(code, "")


def country_names() -> list[str]:
    """The short English names of all countries, in order, for choosing one."""
    return sorted(_NAMES.values())


@lru_cache(maxsize=1024)
def country_code(written: str) -> str:
    """``United States`` or ``us`` gives ``US``; ``""`` where the name is not known, never a guess."""
    name = " ".join(written.casefold().split())
    return _CODES.get(name) or _CODES.get(name.replace("&", "and").replace("st. ", "saint "), "")
