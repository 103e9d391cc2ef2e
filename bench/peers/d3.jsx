// Plain React and D3: a path for each link.
import { linkHorizontal, select, zoom } from 'd3'
import { memo, useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { addControls, announce } from './controls.js'
import { COLOURS, HEIGHT, loadMeeting, WIDTH } from './meeting.js'

const path = linkHorizontal()
  .source(({ source }) => source)
  .target(({ target }) => target)
  .x(({ x }) => x)
  .y(({ y }) => y)

const Strand = memo(function Strand({ link, nodes, faded }) {
  return (
    <path
      className={faded ? 'strand faded' : 'strand'}
      d={path({ source: nodes[link.source], target: nodes[link.target] })}
      stroke={COLOURS[link.kind]}
    />
  )
})

function Picture({ meeting }) {
  const { nodes, links } = meeting
  const svg = useRef(null)
  const moving = useRef(null)
  const latest = useRef(null)
  const [chosen, setChosen] = useState(null)
  const [stays, setStays] = useState(() => () => true)
  latest.current = chosen

  useEffect(() => {
    select(svg.current).call(
      zoom().on('zoom', ({ transform }) => moving.current.setAttribute('transform', transform)),
    )
    addControls(meeting, (filter) => setStays(() => filter))
    const circles = svg.current.querySelectorAll('circle')
    select(svg.current).on('click', ({ target }) => {
      const i = [...circles].indexOf(target)
      if (i >= 0 && i < meeting.speakers) setChosen(i)
    })
    announce(
      meeting,
      (i) => {
        const { x, y, width, height } = circles[i].getBoundingClientRect()
        return { x: x + width / 2, y: y + height / 2 }
      },
      () => latest.current,
    )
  }, [meeting])

  return (
    <svg ref={svg} width={WIDTH} height={HEIGHT}>
      <title>Links</title>
      <g ref={moving}>
        {links.map(
          (link) =>
            stays(link) && (
              <Strand
                key={`${link.source}/${link.target}/${link.kind}`}
                link={link}
                nodes={nodes}
                faded={chosen !== null && link.source !== chosen}
              />
            ),
        )}
        {nodes.map(({ x, y }) => (
          <circle key={`${x}/${y}`} cx={x} cy={y} r={4} />
        ))}
      </g>
    </svg>
  )
}

const meeting = await loadMeeting()
createRoot(document.getElementById('picture')).render(<Picture meeting={meeting} />)
