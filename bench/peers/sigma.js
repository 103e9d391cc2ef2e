// sigma.js with graphology, drawn by WebGL, which a machine without a GPU has to emulate.
import { MultiGraph } from 'graphology'
import Sigma from 'sigma'
import { addControls, announce } from './controls.js'
import { COLOURS, HEIGHT, loadMeeting } from './meeting.js'

const FADED = '#eeeeee'

const meeting = await loadMeeting()
const graph = new MultiGraph()
for (const [i, { x, y }] of meeting.nodes.entries()) {
  graph.addNode(i, { x, y: HEIGHT - y, size: 4, color: '#222222' })
}
for (const { source, target, kind } of meeting.links) {
  graph.addEdge(source, target, { kind, target, size: 1, color: COLOURS[kind] })
}
let chosen = null
let stays = () => true
const container = document.getElementById('picture')
const renderer = new Sigma(graph, container, {
  settings: { renderLabels: false },
  edgeReducer: (edge, data, attributes) => ({
    visibility: stays(attributes) ? 'visible' : 'hidden',
    color: chosen === null || graph.source(edge) === chosen ? data.color : FADED,
  }),
})
renderer.on('clickNode', ({ node }) => {
  chosen = node
  renderer.refresh({ skipIndexation: true })
})
addControls(meeting, (filter) => {
  stays = filter
  renderer.refresh({ skipIndexation: true })
})
const { left, top } = container.getBoundingClientRect()
// Its constructor has drawn.
announce(
  meeting,
  (i) => {
    const { x, y } = renderer.graphToViewport(graph.getNodeAttributes(i))
    return { x: left + x, y: top + y }
  },
  () => (chosen === null ? null : Number(chosen)),
)
