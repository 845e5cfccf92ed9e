"""Charts, painted: pictures that know no widget (`picture`), and the widget that shows one."""
