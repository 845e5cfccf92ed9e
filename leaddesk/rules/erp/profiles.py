"""The profiles that come with the program, in the order in which they are offered."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from leaddesk.rules.erp.datev import DATEV
from leaddesk.rules.erp.enterprise import BUSINESS_CENTRAL, SAP_DTW, SAP_EXCEL
from leaddesk.rules.erp.generic import GENERIC
from leaddesk.rules.erp.open_source import ERPNEXT, ODOO, ODOO_CONTACTS
from leaddesk.rules.erp.profile import Profile
from leaddesk.rules.erp.small_german import COLLMEX, JTL_SHOP, JTL_WAWI, LEXWARE, SEVDESK

PROFILES: Mapping[str, Profile] = MappingProxyType(
    {
        profile.key: profile
        for profile in (
            GENERIC, ODOO, ODOO_CONTACTS, ERPNEXT, SAP_EXCEL, SAP_DTW, BUSINESS_CENTRAL, DATEV,
            LEXWARE, JTL_WAWI, JTL_SHOP, SEVDESK, COLLMEX,
        )
    }
)  # fmt: skip
