// The least that a React page does with a transcript: fetch, parse, say so.
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

const fetched = fetch(new URLSearchParams(location.search).get('file')).then((response) =>
  response.json(),
)

function Page() {
  const [points, setPoints] = useState(null)
  useEffect(() => {
    fetched.then((transcript) => setPoints(transcript.points.length))
  }, [])
  return points === null ? null : <p id="parsed">{points} points</p>
}

createRoot(document.getElementById('picture')).render(<Page />)
