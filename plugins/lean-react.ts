import type { Plugin } from 'vite'
import { type Unused, withoutUnused } from './without-unused.ts'

/*
 * React's published client for browsers without what this page never uses, a third of it: a browser fetches
 * and compiles less before anything shows. What is left out is named here, an entry a line; the build
 * fails where React has no such thing any more, as after another version was installed. What is used all
 * the same is refused when it is: an element is of an invalid type, a hook is no function.
 * `lean-react.test.ts` holds what is left to what React does with all of it.
 */

const CLIENT: Unused = {
  // React's numbers for them.
  tags: [
    [18, 'what a server left to hydrate'],
    [19, '<SuspenseList>'],
    [24, 'a cache of its own'],
    [26, '<title>, <meta>, <link>, <style>, <script> that are lifted into the head'],
    [27, '<html>, <head>, <body>'],
    [30, '<ViewTransition>'],
    [31, '<Activity>'],
  ],
  cases: ['REACT_ACTIVITY_TYPE', 'REACT_SUSPENSE_LIST_TYPE', 'REACT_VIEW_TRANSITION_TYPE'],
  neverSet: ['isHydrating', 'shouldStartViewTransition', 'inUpdateViewTransition'],
  fields: [
    ['isDehydrated', 'false'],
    ['dehydrated', 'null'],
  ],
  functions: [
    // No view transitions.
    ['trackEnterViewTransitions', 'void 0'],
    ['commitDeletedPairViewTransitions', 'void 0'],
    ['commitExitViewTransitions', 'void 0'],
    ['commitNestedViewTransitions', 'void 0'],
    ['restoreEnterOrExitViewTransitions', 'void 0'],
    ['restoreNestedViewTransitions', 'void 0'],
    // What a server rendered is not taken over.
    ['popHydrationState', 'false'],
    ['resetHydrationState', 'void 0'],
    ['queueHydrationError', 'void 0'],
    ['upgradeHydrationErrorsToRecoverable', 'null'],
    ['updateDehydratedSuspenseComponent', 'null'],
    ['attemptExplicitHydrationTarget', 'void 0'],
    ['queueIfContinuousEvent', 'false'],
    ['retryIfBlockedOn', 'void 0'],
    // The document's head is not React's, and no picture or style holds up what is drawn.
    ['isHostHoistableType', 'false'],
    ['preload', 'void 0'],
    ['preloadModule', 'void 0'],
    ['preinitScript', 'void 0'],
    ['preinitStyle', 'void 0'],
    ['preinitModuleScript', 'void 0'],
    ['preconnect', 'void 0'],
    ['prefetchDNS', 'void 0'],
    ['maySuspendCommit', 'false'],
    ['accumulateSuspenseyCommitOnFiber', 'void 0'],
    ['preloadInstanceAndSuspendIfNeeded', 'void 0'],
    ['waitForCommitToBeReady', 'null'],
    ['onUnsuspend', 'void 0'],
    // Forms have no actions.
    ['extractEvents$1', 'void 0'],
    ['requestFormReset', 'void 0'],
    ['startHostTransition', 'void 0'],
    // Nobody asks for `onSelect` and `onBeforeInput`.
    ['constructSelectEvent', 'void 0'],
    ['getNativeBeforeInputChars', 'null'],
    ['getFallbackBeforeInputChars', 'null'],
    // Fragments have no refs, and there are no elements of our own.
    ['isFragmentInstanceParent', 'false'],
    ['commitNewChildToFragmentInstances', 'void 0'],
    ['commitFragmentInstanceInsertionEffects', 'void 0'],
    ['commitFragmentInstanceDeletionEffects', 'void 0'],
    ['isCustomElement', 'false'],
    // The components around a fault, whose names are a letter or two in a build.
    ['getStackByFiberInDevAndProd', '""'],
    ['getComponentNameFromType', 'null'],
  ],
  properties: [
    'useActionState',
    'useCacheRefresh',
    'useDebugValue',
    'useFormState',
    'useHostTransitionStatus',
    'useInsertionEffect',
    'useMemoCache',
    'useOptimistic',
    'useTransition',
  ],
  statements: [
    'exports.hydrateRoot',
    'FragmentInstance.prototype',
    'ReactDOMHydrationRoot.prototype.unstable_scheduleHydration',
    'ReactDOMSharedInternals.findDOMNode',
  ],
}

const REACT: Unused = {
  statements: [
    'exports.Children',
    'exports.PureComponent',
    'exports.addTransitionType',
    'exports.cache',
    'exports.cacheSignal',
    'exports.cloneElement',
    'exports.createRef',
    'exports.lazy',
    'exports.unstable_useCacheRefresh',
    'exports.useActionState',
    'exports.useDebugValue',
    'exports.useInsertionEffect',
    'exports.useOptimistic',
    'exports.useTransition',
  ],
}

const DOM: Unused = {
  statements: [
    'exports.preconnect',
    'exports.prefetchDNS',
    'exports.preinit',
    'exports.preinitModule',
    'exports.preload',
    'exports.preloadModule',
    'exports.requestFormReset',
    'exports.unstable_batchedUpdates',
    'exports.useFormState',
    'exports.useFormStatus',
  ],
}

const SCHEDULER: Unused = {
  statements: [
    'exports.unstable_forceFrameRate',
    'exports.unstable_next',
    'exports.unstable_runWithPriority',
    'exports.unstable_wrapCallback',
  ],
}

/** File, as it is published for production → what of it is not used. */
export const UNUSED_OF_REACT: ReadonlyMap<string, Unused> = new Map([
  ['react-dom/cjs/react-dom-client.production.js', CLIENT],
  ['react-dom/cjs/react-dom.production.js', DOM],
  ['react/cjs/react.production.js', REACT],
  ['scheduler/cjs/scheduler.production.js', SCHEDULER],
])

/** Takes out of React what this page never uses. */
export const leanReact = (): Plugin => ({
  name: 'lean-react',
  transform(code, id) {
    const [, file = ''] = id.replaceAll('\\', '/').match(/\/node_modules\/([^?]+)/) ?? []
    const unused = UNUSED_OF_REACT.get(file)
    return unused && { code: withoutUnused(file, code, unused), map: null }
  },
})
