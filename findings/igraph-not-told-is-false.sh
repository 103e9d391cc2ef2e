#!/usr/bin/env bash
# GraphML: a node without a <data> for a key has no value, unless the key declares a <default>. igraph gives
# False to booleans that are not told, beside NaN for numbers: who was not asked voted against it, and nobody
# can tell it from a vote. networkx and graphology leave the attribute out. Seen with networkx 2.8.8 and igraph
# 0.10.2, as Debian has them (python3-networkx, python3-igraph). Ends with another code than 0 once it changes.
set -euo pipefail
/usr/bin/python3 -c 'import igraph, networkx' 2>/dev/null || { echo 'python3-igraph and python3-networkx are needed'; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund graphology@0.26.0 graphology-graphml@0.5.2

cat >votes.graphml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="k0" for="node" attr.name="voted_for" attr.type="boolean"/>
  <key id="k1" for="node" attr.name="points" attr.type="int"/>
  <graph edgedefault="undirected">
    <node id="Ann"><data key="k0">true</data><data key="k1">3</data></node>
    <node id="Bob"><data key="k0">false</data><data key="k1">2</data></node>
    <node id="Cat"/>
  </graph>
</graphml>
XML
cat >read.py <<'PYTHON'
import math
import sys

import igraph
import networkx

by_igraph = {node["id"]: (node["voted_for"], node["points"]) for node in igraph.Graph.Read_GraphML("votes.graphml").vs}
by_networkx = dict(networkx.read_graphml("votes.graphml").nodes(data=True))
print("igraph", igraph.__version__, by_igraph)
print("networkx", networkx.__version__, by_networkx)
same = by_igraph["Bob"][0] is False and by_igraph["Cat"][0] is False and math.isnan(by_igraph["Cat"][1]) and by_networkx["Cat"] == {}
sys.exit(0 if same else 1)
PYTHON
cat >read.mjs <<'JS'
import { readFileSync } from 'node:fs'
import Graph from 'graphology'
import graphml from 'graphology-graphml'

const cat = graphml.parse(Graph, readFileSync('votes.graphml', 'utf8')).getNodeAttributes('Cat')
console.log('graphology-graphml', JSON.parse(readFileSync('node_modules/graphology-graphml/package.json', 'utf8')).version, 'Cat:', cat)
process.exit('voted_for' in cat ? 1 : 0)
JS
/usr/bin/python3 read.py || { echo CHANGED; exit 1; }
node read.mjs || { echo CHANGED; exit 1; }
echo 'as before'
