"""Mail domains that anybody can have: an address there says nothing about a company."""

_DOMAINS = """
gmx.de gmx.net gmx.at gmx.ch gmx.com gmx.info gmx.org gmx.eu web.de mail.de email.de t-online.de
magenta.de freenet.de arcor.de vodafone.de vodafonemail.de kabelmail.de unitybox.de online.de
onlinehome.de 1und1.de alice.de alice-dsl.de alice-dsl.net o2online.de o2mail.de aol.de aol.com
yahoo.de yahoo.com yahoo.co.uk yahoo.fr yahoo.it yahoo.es ymail.com rocketmail.com gmail.com
googlemail.com hotmail.com hotmail.de hotmail.fr hotmail.it hotmail.co.uk outlook.com outlook.de
outlook.at live.de live.com live.at live.co.uk msn.com icloud.com me.com mac.com posteo.de
posteo.net posteo.at mailbox.org proton.me protonmail.com protonmail.ch pm.me tutanota.com
tutanota.de tuta.io tuta.com tutamail.com keemail.me fastmail.com fastmail.fm zoho.com zoho.eu
mail.com email.com usa.com gmx.us inbox.com hushmail.com mail.ru yandex.ru yandex.com bk.ru
list.ru bluewin.ch sunrise.ch hispeed.ch swissonline.ch quickline.ch green.ch aon.at chello.at
utanet.at a1.net liwest.at inode.at drei.at kabsi.at netcologne.de ewetel.net ewe.net htp-tel.de
osnanet.de versanet.de unity-mail.de t-email.de compuserve.de lycos.de firemail.de directbox.com
mnet-mail.de mnet-online.de wtnet.de nexgo.de kielnet.net teleos-web.de bitel.net orange.fr
wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tin.it alice.it tiscali.it
telefonica.es terra.es btinternet.com sky.com virginmedia.com talktalk.net ntlworld.com
comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net
telenet.be skynet.be ziggo.nl home.nl kpnmail.nl planet.nl xs4all.nl hetnet.nl wp.pl o2.pl
onet.pl interia.pl op.pl seznam.cz email.cz centrum.cz post.cz azet.sk zoznam.sk freemail.hu
citromail.hu abv.bg mail.bg qq.com 163.com 126.com sina.com naver.com hanmail.net rediffmail.com
"""
FREE_MAIL_DOMAINS: frozenset[str] = frozenset(_DOMAINS.split())
