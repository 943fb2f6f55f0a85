"""All scenarios, by what they are about."""

from __future__ import annotations

from . import bodies, connections, framing, redirects, statuses, streams

SCENARIOS = {
    f"{module.__name__.rpartition('.')[2]}: {scenario.name}": scenario
    for module in (connections, framing, bodies, statuses, redirects, streams)
    for scenario in module.SCENARIOS
}
