// vis-network without physics, drawn on a canvas; choosing lifts a node's edges by itself.
import { DataSet, DataView as FilteredView } from 'vis-data'
import { Network } from 'vis-network'
import { addControls, announce } from './controls.js'
import { COLOURS, HEIGHT, loadMeeting, WIDTH } from './meeting.js'

const meeting = await loadMeeting()
const nodes = new DataSet(meeting.nodes.map(({ x, y }, id) => ({ id, x, y })))
const edges = new DataSet(
  meeting.links.map(({ source, target, kind }, id) => ({
    id,
    from: source,
    to: target,
    kind,
    target,
    color: { color: COLOURS[kind], opacity: 0.4 },
  })),
)
let stays = () => true
const shown = new FilteredView(edges, { filter: (edge) => stays(edge) })
const container = document.getElementById('picture')
const network = new Network(
  container,
  { nodes, edges: shown },
  {
    physics: false,
    layout: { improvedLayout: false },
    nodes: { shape: 'dot', size: 4, fixed: true },
    edges: { smooth: false, width: 1 },
  },
)
network.moveTo({ position: { x: WIDTH / 2, y: HEIGHT / 2 }, scale: 1 })
addControls(meeting, (filter) => {
  stays = filter
  shown.refresh()
})
const { left, top } = container.getBoundingClientRect()
network.once('afterDrawing', () =>
  announce(
    meeting,
    (i) => {
      const { x, y } = network.canvasToDOM(meeting.nodes[i])
      return { x: left + x, y: top + y }
    },
    () => network.getSelectedNodes()[0] ?? null,
  ),
)
