"""Countries as lists spell them -> ISO 3166-1 alpha-2. Names in German and English."""

from __future__ import annotations

from functools import cache

from leaddesk.rules.fold import words

# ISO-2, then everything else that means it: ISO-3, plate letters, German and English names.
_SPELLINGS = """
DE DEU D BRD Deutschland Germany Allemagne Bundesrepublik_Deutschland
AT AUT A Österreich Austria
CH CHE Schweiz Switzerland Suisse Svizzera
LI LIE FL Liechtenstein
LU LUX L Luxemburg Luxembourg
NL NLD Niederlande Netherlands The_Netherlands Holland Nederland
BE BEL B Belgien Belgium België
FR FRA F Frankreich France
IT ITA I Italien Italy Italia
ES ESP E Spanien Spain España
PT PRT P Portugal
GB GBR UK Großbritannien Vereinigtes_Königreich United_Kingdom Great_Britain England Schottland
IE IRL Irland Ireland
DK DNK Dänemark Denmark Danmark
SE SWE S Schweden Sweden Sverige
NO NOR N Norwegen Norway Norge
FI FIN Finnland Finland Suomi
IS ISL Island Iceland
PL POL Polen Poland Polska
CZ CZE Tschechien Tschechische_Republik Czech_Republic Czechia
SK SVK Slowakei Slovakia Slowakische_Republik
HU HUN H Ungarn Hungary
SI SVN SLO Slowenien Slovenia
HR HRV Kroatien Croatia
RO ROU Rumänien Romania
BG BGR Bulgarien Bulgaria
GR GRC EL Griechenland Greece
CY CYP Zypern Cyprus
MT MLT Malta
EE EST Estland Estonia
LV LVA Lettland Latvia
LT LTU Litauen Lithuania
RS SRB Serbien Serbia
BA BIH Bosnien_und_Herzegowina Bosnien Bosnia Bosnia_and_Herzegovina
ME MNE Montenegro
MK MKD Nordmazedonien Mazedonien North_Macedonia Macedonia
AL ALB Albanien Albania
XK XKX Kosovo
UA UKR Ukraine
BY BLR Belarus Weißrussland
MD MDA Moldau Moldawien Moldova
RU RUS Russland Russia Russische_Föderation Russian_Federation
TR TUR Türkei Turkey Türkiye
US USA Vereinigte_Staaten Vereinigte_Staaten_von_Amerika United_States United_States_of_America
CA CAN Kanada Canada
MX MEX Mexiko Mexico
BR BRA Brasilien Brazil
AR ARG Argentinien Argentina
CL CHL Chile
CO COL Kolumbien Colombia
PE PER Peru
UY URY Uruguay
VE VEN Venezuela
CN CHN China VR_China
HK HKG Hongkong Hong_Kong
TW TWN Taiwan
JP JPN Japan
KR KOR Südkorea South_Korea Korea Republik_Korea
IN IND Indien India
PK PAK Pakistan
BD BGD Bangladesch Bangladesh
LK LKA Sri_Lanka
TH THA Thailand
VN VNM Vietnam
MY MYS Malaysia
SG SGP Singapur Singapore
ID IDN Indonesien Indonesia
PH PHL Philippinen Philippines
AU AUS Australien Australia
NZ NZL Neuseeland New_Zealand
IL ISR Israel
AE ARE Vereinigte_Arabische_Emirate United_Arab_Emirates UAE VAE
SA SAU Saudi-Arabien Saudi_Arabia
QA QAT Katar Qatar
KW KWT Kuwait
BH BHR Bahrain
OM OMN Oman
JO JOR Jordanien Jordan
LB LBN Libanon Lebanon
IQ IRQ Irak Iraq
IR IRN Iran
SY SYR Syrien Syria
EG EGY Ägypten Egypt
MA MAR Marokko Morocco
TN TUN Tunesien Tunisia
DZ DZA Algerien Algeria
LY LBY Libyen Libya
NG NGA Nigeria
GH GHA Ghana
KE KEN Kenia Kenya
TZ TZA Tansania Tanzania
UG UGA Uganda
ET ETH Äthiopien Ethiopia
ZA ZAF Südafrika South_Africa
NA NAM Namibia
KZ KAZ Kasachstan Kazakhstan
UZ UZB Usbekistan Uzbekistan
GE GEO Georgien Georgia
AM ARM Armenien Armenia
AZ AZE Aserbaidschan Azerbaijan
MC MCO Monaco
SM SMR San_Marino
AD AND Andorra
VA VAT Vatikan Vatican
AF AFG Afghanistan
AO AGO Angola
BJ BEN Benin
BO BOL Bolivien Bolivia
BW BWA Botsuana Botswana
CI CIV Elfenbeinküste Ivory_Coast
CM CMR Kamerun Cameroon
CR CRI Costa_Rica
CU CUB Kuba Cuba
DO DOM Dominikanische_Republik Dominican_Republic
EC ECU Ecuador
FO FRO Färöer Faroe_Islands
GI GIB Gibraltar
GL GRL Grönland Greenland
GT GTM Guatemala
HN HND Honduras
JM JAM Jamaika Jamaica
KG KGZ Kirgisistan Kyrgyzstan
KH KHM Kambodscha Cambodia
LA LAO Laos
LR LBR Liberia
MG MDG Madagaskar Madagascar
ML MLI Mali
MM MMR Myanmar
MN MNG Mongolei Mongolia
MO MAC Macau Macao
MU MUS Mauritius
MZ MOZ Mosambik Mozambique
NI NIC Nicaragua
NP NPL Nepal
PA PAN Panama
PG PNG Papua-Neuguinea Papua_New_Guinea
PR PRI Puerto_Rico
PY PRY Paraguay
RW RWA Ruanda Rwanda
SD SDN Sudan
SN SEN Senegal
SV SLV El_Salvador
TJ TJK Tadschikistan Tajikistan
TM TKM Turkmenistan
YE YEM Jemen Yemen
ZM ZMB Sambia Zambia
ZW ZWE Simbabwe Zimbabwe
"""
# The rest of ISO 3166-1: known by their two letters only.
_CODES_ONLY = """
AF AG AI AO AQ AS AW AX BB BF BI BJ BL BM BN BO BQ BS BT BV BW BZ CC CD CF CG CI CK CM CR CU CV
CW CX DJ DM DO EC EH ER FJ FK FM FO GA GD GF GG GI GL GM GN GP GQ GS GT GU GW GY HM HN HT IM IO
JE JM KG KH KI KM KN KP KY LA LC LR LS MF MG MH ML MM MN MO MP MQ MR MS MU MV MW MZ NC NE NF NI
NP NR NU PA PF PG PM PN PR PS PW PY RE RW SB SC SD SH SJ SL SN SO SR SS ST SV SX SZ TC TD TF TG
TJ TK TL TM TO TT TV UM VC VG VI VU WF WS YE YT ZM ZW
"""


COUNTRY_CODES = tuple(line.split()[0] for line in _SPELLINGS.strip().splitlines())
"""Those with names of their own here, the neighbours first."""


def _key(text: str) -> str:
    return "".join(words(text))


def _spellings() -> dict[str, str]:
    known = {_key(code): code for code in _CODES_ONLY.split()}
    for line in _SPELLINGS.strip().splitlines():
        code, *others = line.split()
        for word in (code, *others):
            known.setdefault(_key(word), code)
    return known


_BY_SPELLING = _spellings()


def country_code(text: str) -> str:
    """ISO-2 of a country's name, code or plate letters in German or English; "" if unknown."""
    return _BY_SPELLING.get(_key(text), "")


_ENGLISH = """
AT Austria BE Belgium BG Bulgaria CA Canada CH Switzerland CN China CY Cyprus CZ Czech_Republic
DE Germany DK Denmark EE Estonia ES Spain FI Finland FR France GB United_Kingdom GR Greece
HR Croatia HU Hungary IE Ireland IN India IS Iceland IT Italy JP Japan LI Liechtenstein
LT Lithuania LU Luxembourg LV Latvia MT Malta NL Netherlands NO Norway PL Poland PT Portugal
RO Romania RS Serbia SE Sweden SI Slovenia SK Slovakia TR Turkey UA Ukraine US United_States
"""


@cache
def country_name(code: str, language: str = "de") -> str:
    """The usual German or English name of an ISO-2 country, as ERPs spell it; "" if unknown."""
    pairs = _ENGLISH.split() if language == "en" else _german_names()
    names = dict(zip(pairs[::2], pairs[1::2], strict=True))
    return names.get(code.upper(), "").replace("_", " ")


def _german_names() -> list[str]:
    """Of each line the code and the first spelling that is a word: no code, no plate letters."""
    found = []
    for line in _SPELLINGS.strip().splitlines():
        code, *others = line.split()
        found += [code, next((word for word in others if not word.isupper()), "")]
    return found
