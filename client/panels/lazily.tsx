// A part of the interface that is fetched when it is first wanted. Where that fails, as on a line that broke, the part says so in its place
// and is fetched again when asked; the rest of the page goes on. Browsers that remember the failure are helped by a new beginning: the address holds
// the scene.

import { Component, type ComponentType, lazy, type ReactNode } from 'react'
import { ApiError } from '../wire/error.ts'
import { Failure } from './states.tsx'

class Guard extends Component<{ readonly children: () => ReactNode; readonly retry: () => void }> {
  override state: { readonly error?: unknown } = {}

  static getDerivedStateFromError = (error: unknown) => ({ error })

  override render() {
    const { error } = this.state
    if (error === undefined) return this.props.children()
    const retry = () => {
      this.props.retry()
      this.setState({ error: undefined })
    }
    return <Failure error={error} retry={retry} />
  }
}

/** Where the server answers, but not to the browser's memory of a failure. */
const beginAnew = () =>
  fetch(location.pathname, { method: 'HEAD' }).then(
    ({ ok }) => ok && location.reload(),
    () => undefined,
  )

/** To be shown within a Suspense. */
export const lazily = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  const fetched = (again: boolean) =>
    lazy<ComponentType<Props>>(async () => ({
      default: await load().catch(() => {
        if (again) void beginAnew()
        throw new ApiError(0, 'unreachable', 'A part of the interface cannot be fetched.')
      }),
    }))
  let Part = fetched(false)
  const again = () => {
    Part = fetched(true)
  }
  return (props) => <Guard retry={again}>{() => <Part {...props} />}</Guard>
}
