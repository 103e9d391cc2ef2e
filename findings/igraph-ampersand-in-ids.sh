#!/usr/bin/env bash
# igraph reads GraphML. Of a node whose id is R&D, written as XML demands (id="R&amp;D"), it makes
# R&#38;D; the same text in a <data> element is read right, and so is the id by networkx.
# Seen with igraph 1.0.0 (ids "R&#38;D" and "Sales", labels "R&D" and "Sales") and networkx 3.6.1 (ids "R&D"
# and "Sales"). Prints the versions and what was read; fails where that is no longer so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check igraph==1.0.0 networkx==3.6.1

cat >"$folder/graph.graphml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="label" for="node" attr.name="label" attr.type="string"/>
  <graph edgedefault="undirected">
    <node id="R&amp;D"><data key="label">R&amp;D</data></node>
    <node id="Sales"><data key="label">Sales</data></node>
    <edge source="R&amp;D" target="Sales"/>
  </graph>
</graphml>
XML

"$folder/venv/bin/python" - "$folder/graph.graphml" <<'PYTHON'
import sys
import igraph
import networkx

by_igraph = igraph.Graph.Read_GraphML(sys.argv[1])
by_networkx = networkx.read_graphml(sys.argv[1])
print("igraph", igraph.__version__, "ids:", by_igraph.vs["id"], "labels:", by_igraph.vs["label"])
print("networkx", networkx.__version__, "ids:", list(by_networkx))
as_seen = (
    by_igraph.vs["id"] == ["R&#38;D", "Sales"]
    and by_igraph.vs["label"] == ["R&D", "Sales"]
    and list(by_networkx) == ["R&D", "Sales"]
)
print("as described" if as_seen else "CHANGED")
sys.exit(0 if as_seen else 1)
PYTHON
