#!/usr/bin/env bash
# GraphML lets each edge say whether it has a direction, against the edgedefault of its graph (attribute
# directed of edge, GraphML 1.0; Primer, "Declaring an Edge"). igraph reads all edges by the default alone, and
# says nothing: of "Bob accuses Ann" among lines without direction it is lost who accuses whom. graphology-graphml
# follows directed="true" but not directed="false": of "Ann and Cat agree", among arrows, comes "Ann agrees with
# Cat". networkx refuses such graphs. Seen with networkx 2.8.8 and igraph 0.10.2, as Debian has them
# (python3-networkx, python3-igraph). Ends with another code than 0 once any of it changes.
set -euo pipefail
/usr/bin/python3 -c 'import igraph, networkx' 2>/dev/null || { echo 'python3-igraph and python3-networkx are needed'; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund graphology@0.26.0 graphology-graphml@0.5.2

cat >lines.graphml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <graph edgedefault="undirected">
    <node id="Ann"/><node id="Bob"/><node id="Cat"/>
    <edge id="agree" source="Ann" target="Cat"/>
    <edge id="accuse" source="Bob" target="Ann" directed="true"/>
  </graph>
</graphml>
XML
cat >arrows.graphml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <graph edgedefault="directed">
    <node id="Ann"/><node id="Bob"/><node id="Cat"/>
    <edge id="agree" source="Ann" target="Cat" directed="false"/>
    <edge id="accuse" source="Bob" target="Ann"/>
  </graph>
</graphml>
XML
cat >read.py <<'PYTHON'
import sys

import igraph
import networkx

directed = {}
for name in ("lines", "arrows"):
    directed[name] = igraph.Graph.Read_GraphML(f"{name}.graphml").is_directed()
    print("igraph", igraph.__version__, name, "all directed" if directed[name] else "none directed")
    try:
        networkx.read_graphml(f"{name}.graphml")
        sys.exit(1)
    except networkx.NetworkXError as error:
        print("networkx", networkx.__version__, name, "refused:", error)
sys.exit(0 if directed == {"lines": False, "arrows": True} else 1)
PYTHON
cat >read.mjs <<'JS'
import { readFileSync } from 'node:fs'
import Graph from 'graphology'
import graphml from 'graphology-graphml'

const { version } = JSON.parse(readFileSync('node_modules/graphology-graphml/package.json', 'utf8'))
const directions = (file) =>
  graphml.parse(Graph, readFileSync(file, 'utf8')).mapEdges((_, __, source, target, ___, ____, undirected) => `${source} ${undirected ? '--' : '->'} ${target}`)
const given = [directions('lines.graphml'), directions('arrows.graphml')]
console.log('graphology-graphml', version, 'lines:', given[0].join(', '), '; arrows:', given[1].join(', '))
const sorted = given.map((edges) => edges.toSorted().join())
process.exit(sorted[0] === 'Ann -- Cat,Bob -> Ann' && sorted[1] === 'Ann -> Cat,Bob -> Ann' ? 0 : 1)
JS
/usr/bin/python3 read.py || { echo CHANGED; exit 1; }
node read.mjs || { echo CHANGED; exit 1; }
echo 'as before'
