import { useEffect, useEffectEvent, useState } from 'react'
import { MOST_FILES } from '../../domain/text/limits.ts'
import type { PlacedFile } from '../../state/own/file-batch.ts'
import { droppedFiles } from './droppedFiles.ts'

/**
 * Takes files and folders that are dropped anywhere on the page, unless something on it has taken them itself.
 * Gives whether one is being dragged over the page and would be taken here.
 */
export function useFileDrop(onFiles: (files: readonly PlacedFile[]) => void): boolean {
  const [over, setOver] = useState(false)
  const drop = useEffectEvent(onFiles)
  useEffect(() => {
    // What has a drop target of its own on the page has heard of it before the window does.
    const takes = (event: DragEvent) =>
      !event.defaultPrevented && event.dataTransfer?.types.includes('Files') === true
    const onDragOver = (event: DragEvent) => {
      const here = takes(event)
      if (here) event.preventDefault()
      setOver(here)
    }
    const onDragLeave = (event: DragEvent) => {
      // From one element into another says where to; out of the window does not.
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      if (!takes(event)) return
      event.preventDefault()
      droppedFiles(event.dataTransfer!, MOST_FILES).then((files) => drop(files))
    }
    window.addEventListener('dragenter', onDragOver)
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragenter', onDragOver)
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  return over
}
