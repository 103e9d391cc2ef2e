import { type RefObject, useEffect, useState } from 'react'

/** How far from the screen something is near. */
const NEAR = '2000px 0px'

/**
 * Whether the reader is near an element, or has to be since it is `wanted`; stays so until they are far
 * from it again and the focus is elsewhere.
 */
export function useNear(element: RefObject<Element | null>, wanted: boolean): boolean {
  const [isNear, setNear] = useState(wanted || !canTell())
  // What is looked at must not change under the eye when the reader goes on.
  if (wanted && !isNear) setNear(true)
  useEffect(() => {
    const { current } = element
    if (!current || !canTell()) return
    hearers.set(current, (comes) => {
      if (comes || !current.contains(document.activeElement)) setNear(comes)
    })
    const observer = observe()
    observer.observe(current)
    return () => observer.unobserve(current)
  }, [element])
  return isNear || wanted
}

/** A browser that cannot tell what is near has all of it drawn. */
const canTell = () => typeof IntersectionObserver === 'function'

const hearers = new WeakMap<Element, (comes: boolean) => void>()
let shared: IntersectionObserver | null = null

/** One for all of a text: a browser asks each anew in every frame. */
function observe(): IntersectionObserver {
  shared ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) hearers.get(target)?.(isIntersecting)
    },
    { rootMargin: NEAR },
  )
  return shared
}
