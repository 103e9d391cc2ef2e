#!/usr/bin/env bash
# Where some lines of a graph weigh whole numbers and some fractions, networkx writes two keys of one name into
# GraphML, a long and a double, and each line has the one of its kind. igraph, which knows one attribute of a
# name, makes NaN of all values under one of the two, without a word: a line of weight 2.5 has none, and a sum
# over somebody's lines is NaN or too small. Values that are all written as fractions come over; graphology
# reads both. Seen with networkx 2.8.8 and igraph 0.10.2, as Debian has them (python3-networkx, python3-igraph).
# Ends with another code than 0 once any of it changes.
set -euo pipefail
/usr/bin/python3 -c 'import igraph, networkx' 2>/dev/null || { echo 'python3-igraph and python3-networkx are needed'; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund graphology@0.26.0 graphology-graphml@0.5.2

cat >write.py <<'PYTHON'
import networkx

for name, weights in {"mixed": (2, 2.5, 4), "even": (2.0, 2.5, 4.0)}.items():
    graph = networkx.Graph()
    for (speaker, theme), weight in zip((("Ann", "Weir"), ("Bob", "Weir"), ("Bob", "Tax")), weights):
        graph.add_edge(speaker, theme, weight=weight)
    networkx.write_graphml(graph, f"{name}.graphml")
    if name == "mixed":
        print("networkx", networkx.__version__)
        print(*(line.strip() for line in open("mixed.graphml") if "<key" in line), sep="\n")
PYTHON
cat >read.py <<'PYTHON'
import math
import sys

import igraph


def weights(name):
    graph = igraph.Graph.Read_GraphML(f"{name}.graphml")
    return {"-".join(sorted(graph.vs[end]["id"] for end in edge.tuple)): edge["weight"] for edge in graph.es}


mixed, even = weights("mixed"), weights("even")
print("igraph", igraph.__version__, "whole numbers and fractions:", mixed)
print("igraph", igraph.__version__, "all fractions:", even)
lost = sorted(edge for edge, weight in mixed.items() if math.isnan(weight))
same = even == {"Ann-Weir": 2.0, "Bob-Weir": 2.5, "Bob-Tax": 4.0} and lost in (["Bob-Weir"], ["Ann-Weir", "Bob-Tax"])
sys.exit(0 if same else 1)
PYTHON
cat >read.mjs <<'JS'
import { readFileSync } from 'node:fs'
import Graph from 'graphology'
import graphml from 'graphology-graphml'

const weights = graphml.parse(Graph, readFileSync('mixed.graphml', 'utf8')).mapEdges((_, { weight }) => weight)
console.log('graphology-graphml', JSON.parse(readFileSync('node_modules/graphology-graphml/package.json', 'utf8')).version, weights.join(', '))
process.exit(weights.toSorted().join() === '2,2.5,4' ? 0 : 1)
JS
/usr/bin/python3 write.py
/usr/bin/python3 read.py || { echo CHANGED; exit 1; }
node read.mjs || { echo CHANGED; exit 1; }
echo 'as before'
