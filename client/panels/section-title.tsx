// The heading of a section, one level below whatever it stands in.

import { createContext, type ReactNode, useContext } from 'react'

/** Level of the headings of sections: 3 in the inspector, 2 on a page of its own. */
export const SectionLevel = createContext<2 | 3>(3)

export const SectionTitle = ({ children }: { readonly children: ReactNode }) => {
  const Heading = useContext(SectionLevel) === 2 ? 'h2' : 'h3'
  return <Heading className="section-title">{children}</Heading>
}
