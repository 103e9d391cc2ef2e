import { type ReactNode, useMemo, useState } from 'react'
import { fileName } from '../../domain/export/file-name.ts'
import { qrCode, qrSvg } from '../../layout/qr-code.ts'
import { Button } from '../parts/Button.tsx'
import { CopyDialog } from './CopyDialog.tsx'
import { download } from './download.ts'
import { SayExport } from './SayExport.tsx'
import { SayPublish, useSayPublish } from './SayPublish.tsx'

/** The address of what is shown: to copy, to hand to the system's own sheet, or to read with a phone. */
export function LinkDialog(props: {
  /** What the sheet of the system calls it. */
  title: string
  address: string
  onClose: () => void
}): ReactNode {
  const { title, address, onClose } = props
  const say = useSayPublish()
  const code = useMemo(() => qrCode(address), [address])
  const [isRefused, setRefused] = useState(false)
  const share = async () => {
    setRefused(false)
    try {
      await navigator.share({ title, url: address })
    } catch (error) {
      // Whoever closes the sheet has changed their mind: nothing went wrong.
      setRefused(!(error instanceof DOMException && error.name === 'AbortError'))
    }
  }
  return (
    <CopyDialog
      title={<SayExport>{(m) => m.link.replace('…', '')}</SayExport>}
      hint={<SayPublish>{(m) => m.linkHint}</SayPublish>}
      label={say((m) => m.address)}
      text={address}
      rows={2}
      onClose={onClose}
      actions={
        <>
          {'share' in navigator && (
            <Button onClick={share}>
              <SayPublish>{(m) => m.share}</SayPublish>
            </Button>
          )}
          {code && (
            <Button
              onClick={() =>
                download(
                  fileName('qr', false, 'svg'),
                  new Blob([qrSvg(code)], { type: 'image/svg+xml' }),
                )
              }
            >
              <SayPublish>{(m) => m.saveQr}</SayPublish>
            </Button>
          )}
        </>
      }
    >
      {code ? (
        <svg
          role="img"
          aria-label={say((m) => m.qr)}
          viewBox={`0 0 ${code.size} ${code.size}`}
          shapeRendering="crispEdges"
          className="mx-auto block h-auto w-full max-w-64 rounded-lg"
        >
          {/* Dark on white in dark mode too: that is what readers of codes expect. */}
          <path fill="#fff" d={`M0 0h${code.size}v${code.size}H0z`} />
          <path fill="#000" d={code.path} />
        </svg>
      ) : (
        <p className="text-sm text-muted">
          <SayPublish>{(m) => m.noQr}</SayPublish>
        </p>
      )}
      {isRefused && (
        <p role="alert" className="mt-2 text-sm font-semibold">
          <SayPublish>{(m) => m.notShared}</SayPublish>
        </p>
      )}
    </CopyDialog>
  )
}
