// Apache ECharts: a graph series with fixed places, drawn on a canvas.
import { GraphChart } from 'echarts/charts'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { addControls, announce } from './controls.js'
import { COLOURS, loadMeeting, speakerNear } from './meeting.js'

use([GraphChart, CanvasRenderer])

const meeting = await loadMeeting()
const items = (links) =>
  links.map(({ source, target, kind }) => ({
    source,
    target,
    lineStyle: { color: COLOURS[kind] },
  }))
const chart = init(document.getElementById('picture'))
const { left, top } = document.getElementById('picture').getBoundingClientRect()
let chosen = null
chart.on('finished', () => {
  if (window.peer) return
  announce(
    meeting,
    (i) => {
      const [x, y] = chart.convertToPixel({ seriesIndex: 0 }, [
        meeting.nodes[i].x,
        meeting.nodes[i].y,
      ])
      return { x: left + x, y: top + y }
    },
    () => chosen,
  )
})
chart.setOption({
  animation: false,
  series: {
    type: 'graph',
    layout: 'none',
    // Places are pixels as they stand.
    left: Math.min(...meeting.nodes.map(({ x }) => x)),
    right: 1440 - Math.max(...meeting.nodes.map(({ x }) => x)),
    top: Math.min(...meeting.nodes.map(({ y }) => y)),
    bottom: 850 - Math.max(...meeting.nodes.map(({ y }) => y)),
    preserveAspect: false,
    roam: true,
    // Clicks choose here; pointing does nothing, as with the others.
    silent: true,
    symbolSize: 8,
    lineStyle: { width: 1, opacity: 0.4 },
    emphasis: { focus: 'adjacency' },
    data: meeting.nodes,
    links: items(meeting.links),
  },
})
chart.getZr().on('click', ({ offsetY }) => {
  if (chosen !== null) chart.dispatchAction({ type: 'downplay', seriesIndex: 0 })
  chosen = speakerNear(offsetY, meeting)
  chart.dispatchAction({ type: 'highlight', seriesIndex: 0, dataIndex: chosen })
})
addControls(meeting, (stays) =>
  chart.setOption({ series: { links: items(meeting.links.filter(stays)) } }),
)
