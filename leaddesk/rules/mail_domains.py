"""E-mail domains: whose a mailbox is, and which say nothing about that."""

from __future__ import annotations

FREE_MAIL = frozenset((
    "aim.com", "aol.com", "aol.de", "arcor.de", "bluewin.ch", "chello.at", "email.de",
    "freenet.de", "gmail.com", "gmx.at", "gmx.ch", "gmx.com", "gmx.de", "gmx.eu", "gmx.info",
    "gmx.net", "gmx.org", "googlemail.com", "hispeed.ch", "hotmail.com", "hotmail.de",
    "hotmail.fr", "hotmail.it", "icloud.com", "inode.at", "kabelmail.de", "kabelbw.de", "live.at",
    "live.com", "live.de", "mac.com", "mail.com", "mail.de", "mail.ru", "mailbox.org", "me.com",
    "msn.com", "mymail.ch", "netcologne.de", "online.de", "online.no", "outlook.at",
    "outlook.com", "outlook.de", "posteo.at", "posteo.de", "posteo.net", "proton.me",
    "protonmail.ch", "protonmail.com", "rocketmail.com", "sunrise.ch", "t-online.at",
    "t-online.de", "telekom.de", "tele2.at", "tuta.com", "tuta.io", "tutanota.com", "tutanota.de",
    "unitybox.de", "utanet.at", "versanet.de", "vodafone.de", "vodafonemail.de", "vol.at",
    "web.de", "yahoo.com", "yahoo.de", "yahoo.at", "yandex.com", "ymail.com", "zoho.com",
))  # fmt: skip
"""Mailboxes for anybody, those that are usual in German-speaking countries. They name no company,
and having one is no reason against anybody (product.md section 5)."""

SHARED_ENDINGS = frozenset((
    "ac.at", "ac.uk", "co.at", "co.id", "co.il", "co.in", "co.jp", "co.kr", "co.nz", "co.th",
    "co.uk", "co.za", "com.ar", "com.au", "com.br", "com.cn", "com.co", "com.cy", "com.eg",
    "com.gr", "com.hk", "com.hr", "com.mt", "com.mx", "com.my", "com.pl", "com.pt", "com.ro",
    "com.sg", "com.tr", "com.tw", "com.ua", "gov.uk", "gv.at", "net.au", "org.au", "org.uk",
    "or.at", "or.jp", "plc.uk", "waw.pl",
))  # fmt: skip
"""Ends of domains below which anybody registers (of the Public Suffix List those that are met
here): they name the companies of a country, not one."""


def mail_domain(address: str) -> str:
    """What stands behind the @, in lower case; "" where there is no address."""
    return address.rpartition("@")[2].strip().lower() if "@" in address else ""


def is_free_mail(domain: str) -> bool:
    return domain.strip().lower() in FREE_MAIL


def company_domain(address: str) -> str:
    """The domain that names the company behind the address; "" where it names none."""
    domain = mail_domain(address)
    return "" if is_free_mail(domain) else domain


def website_domain(website: str) -> str:
    """The host of a website without its www; "" where there is none."""
    host = website.strip().lower().rpartition("://")[2].partition("/")[0].partition(":")[0]
    return host.removeprefix("www.")
