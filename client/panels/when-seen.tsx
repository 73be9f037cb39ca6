// Leaves out what is further down until the reader gets near it.

import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react'

export const WhenSeen = ({ children }: { readonly children: ReactNode }) => {
  const mark = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (mark.current === null) return
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setSeen(true)
    })
    observer.observe(mark.current)
    return () => observer.disconnect()
  }, [])
  return seen ? <Suspense fallback={null}>{children}</Suspense> : <div ref={mark} className="further-down" />
}
