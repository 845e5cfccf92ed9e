"""Words in names of companies, folded as `match_keys.spelled` does, that tell little or much."""

from __future__ import annotations

_TRADES = """
anlagen anlagenbau antriebstechnik apparatebau autohaus automation baecker baeckerei bau
baustoffe bauunternehmen bedachungen beratung betrieb beton blechtechnik brauerei buero
chemie computer consulting dach dienste dienstleistung druck druckerei edelstahl edv
elektro elektronik elektrotechnik energie engineering fahrzeugbau fassaden fenster
fertigung feinmechanik foerderanlagen foerdertechnik garten gebaeudetechnik geraete
giesserei glas gross grosshandel haus haustechnik heizung holz holzbau hotel hydraulik
industrie industrietechnik ingenieure ingenieurbuero innenausbau kaelte kaeltetechnik
kunststoff kunststoffe kunststofftechnik labor lackierung lebensmittel maler maschinen
maschinenbau maschinenfabrik medien medizintechnik mechanik messtechnik metall metallbau
metallverarbeitung metallwaren mode moebel moebelwerk montage oberflaechentechnik papier
partner pharma planung praezision praezisionstechnik produkte projekt pumpen sanitaer
schlosserei schreinerei sicherheitstechnik software soehne sohn solar solutions spedition
stahl stahlbau stanztechnik steuerung systeme systems technik technologie technologies
textil textilien tischlerei transport transporte umwelt umwelttechnik verlag verpackung
verpackungen versand versicherungen ware waren wasser werk werke werkstatt werkzeug
werkzeugbau werkzeuge zerspanung zimmerei
"""
_RELATIVES = """
akademie austria beteiligung beteiligungen beteiligungs beteiligungsgesellschaft besitz
besitzgesellschaft componenten components deutschland europe finance germany group
grundstuecks gruppe handel handels handelsgesellschaft holding immobilien international
invest leasing logistik logistics management nord nordwest oesterreich ost personal
personaldienste produktion produktions rental schweiz services service stiftung suisse
sued suedwest switzerland trading ventures vermietung vermietungs vermoegensverwaltung
vertrieb vertriebs vertriebsgesellschaft verwaltung verwaltungs verwaltungsgesellschaft
west
"""

TRADE_WORDS = frozenset(_TRADES.split())
"""What many companies of a trade are called, too: "Müller Maschinenbau" is told by "Müller"."""

RELATIVE_WORDS = frozenset(_RELATIVES.split())
"""What tells a company from its mother, daughter or sister of the same name."""
