"""Reads graphs with the library that is named, and prints them as JSON, a graph a line:
{"nodes": {id: attributes}, "edges": [[source, target, attributes]], "title": title or null}"""
import json
import sys

library, *files = sys.argv[1:]


def by_networkx(file):
    import networkx

    if file.endswith(".gexf"):
        graph = networkx.read_gexf(file)
    else:
        graph = networkx.read_graphml(file)
    edges = [[a, b, data] for a, b, data in graph.edges(data=True)]
    return {"nodes": dict(graph.nodes(data=True)), "edges": edges, "title": graph.graph.get("title")}


def by_igraph(file):
    import igraph

    graph = igraph.Graph.Read_GraphML(file)
    ids = graph.vs["name"]
    edges = [[ids[edge.source], ids[edge.target], edge.attributes()] for edge in graph.es]
    nodes = {vertex["name"]: vertex.attributes() for vertex in graph.vs}
    title = graph["title"] if "title" in graph.attributes() else None
    return {"nodes": nodes, "edges": edges, "title": title}


for file in files:
    print(json.dumps((by_igraph if library == "igraph" else by_networkx)(file)))
