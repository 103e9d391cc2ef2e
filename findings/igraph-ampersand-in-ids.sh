#!/usr/bin/env bash
# igraph reads GraphML. Of a node whose id is R&D, written as XML demands (id="R&amp;D"), it makes
# R&#38;D; the same text in a <data> element is read right, and so is the id by networkx and graphology.
# Seen with igraph 0.10.2 and networkx 2.8.8, as Debian has them (python3-igraph, python3-networkx). Prints the
# versions and what was read; ends with another code than 0 once any of it changes.
set -euo pipefail
/usr/bin/python3 -c 'import igraph, networkx' 2>/dev/null || { echo 'python3-igraph and python3-networkx are needed'; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund graphology@0.26.0 graphology-graphml@0.5.2

cat >graph.graphml <<'XML'
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

cat >read.py <<'PYTHON'
import sys

import igraph
import networkx

by_igraph = igraph.Graph.Read_GraphML("graph.graphml")
by_networkx = networkx.read_graphml("graph.graphml")
print("igraph", igraph.__version__, "ids:", by_igraph.vs["id"], "labels:", by_igraph.vs["label"])
print("networkx", networkx.__version__, "ids:", list(by_networkx))
as_seen = (
    by_igraph.vs["id"] == ["R&#38;D", "Sales"]
    and by_igraph.vs["label"] == ["R&D", "Sales"]
    and list(by_networkx) == ["R&D", "Sales"]
)
sys.exit(0 if as_seen else 1)
PYTHON
cat >read.cjs <<'JS'
const { readFileSync } = require('node:fs')
const Graph = require('graphology')
const { parse } = require('graphology-graphml')
const { version } = require('graphology-graphml/package.json')

const ids = parse(Graph, readFileSync('graph.graphml', 'utf8')).nodes()
console.log('graphology-graphml', version, 'ids:', ids)
process.exit(ids.join() === 'R&D,Sales' ? 0 : 1)
JS
/usr/bin/python3 read.py || { echo CHANGED; exit 1; }
node read.cjs || { echo CHANGED; exit 1; }
echo 'as before'
