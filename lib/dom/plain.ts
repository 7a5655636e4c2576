// What the DOM says of a node, asked in a way that no page can answer instead. A field named `parentElement` in a form, or a picture named
// `body` in a document, hides the property of that name (https://webidl.spec.whatwg.org/#LegacyOverrideBuiltIns); the getters of the
// prototypes are not hidden. Called directly they also cost less than a property that every kind of element has a place of its own for.

interface Host {
  readonly prototype: object
}

/** The interface of this name; empty where there is no DOM and so no node to ask. */
const host = (name: string): object => (globalThis as unknown as Record<string, Host | undefined>)[name]?.prototype ?? {}
const NODE = host('Node')
const ELEMENT = host('Element')
const DOCUMENT = host('Document')

type Asked<On, Value> = (this: On) => Value
const getter = <On, Value>(prototype: object, name: string): Asked<On, Value> =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get as Asked<On, Value>
const method = <On extends object, Name extends keyof On>(prototype: object, name: Name): On[Name] => (prototype as On)[name]

const nodeType = getter<Node, number>(NODE, 'nodeType')
const firstChild = getter<Node, ChildNode | null>(NODE, 'firstChild')
const nextSibling = getter<Node, ChildNode | null>(NODE, 'nextSibling')
const parentElement = getter<Node, Element | null>(NODE, 'parentElement')
const textContent = getter<Node, string | null>(NODE, 'textContent')
const compare = method<Node, 'compareDocumentPosition'>(NODE, 'compareDocumentPosition')
const contains = method<Node, 'contains'>(NODE, 'contains')
const tagName = getter<Element, string>(ELEMENT, 'tagName')
const nextElement = getter<Element, Element | null>(ELEMENT, 'nextElementSibling')
const previousElement = getter<Element, Element | null>(ELEMENT, 'previousElementSibling')
const firstElement = getter<Element, Element | null>(ELEMENT, 'firstElementChild')
const hasAttributes = method<Element, 'hasAttributes'>(ELEMENT, 'hasAttributes')
const getAttribute = method<Element, 'getAttribute'>(ELEMENT, 'getAttribute')
const matches = method<Element, 'matches'>(ELEMENT, 'matches')
const closest = method<Element, 'closest'>(ELEMENT, 'closest')
const queryIn = method<Element, 'querySelector'>(ELEMENT, 'querySelector')
const queryAllIn = method<Element, 'querySelectorAll'>(ELEMENT, 'querySelectorAll')
const queryPage = method<Document, 'querySelector'>(DOCUMENT, 'querySelector')
const queryAllPage = method<Document, 'querySelectorAll'>(DOCUMENT, 'querySelectorAll')
const body = getter<Document, HTMLElement | null>(DOCUMENT, 'body')
const root = getter<Document, Element | null>(DOCUMENT, 'documentElement')
const title = getter<Document, string>(DOCUMENT, 'title')
const ownerDocument = getter<Node, Document | null>(NODE, 'ownerDocument')
const baseURI = getter<Node, string>(NODE, 'baseURI')
const createTreeWalker = method<Document, 'createTreeWalker'>(DOCUMENT, 'createTreeWalker')
const createRange = method<Document, 'createRange'>(DOCUMENT, 'createRange')

export const typeOf = (node: Node): number => nodeType.call(node)
export const firstIn = (node: Node): ChildNode | null => firstChild.call(node)
export const nextOf = (node: Node): ChildNode | null => nextSibling.call(node)
export const parentOf = (node: Node): Element | null => parentElement.call(node)
export const textIn = (node: Node): string => textContent.call(node) ?? ''
export const holds = (outer: Node, inner: Node | null): boolean => contains.call(outer, inner)
/** Bits of https://dom.spec.whatwg.org/#dom-node-comparedocumentposition : 4 when `other` follows, 2 when it precedes. */
export const positionOf = (node: Node, other: Node): number => compare.call(node, other)
/** HTML names come in capitals; those of SVG and XML as they were written. */
export const tagOf = (element: Element): string => tagName.call(element)
export const nextElementOf = (element: Element): Element | null => nextElement.call(element)
export const previousElementOf = (element: Element): Element | null => previousElement.call(element)
export const firstElementIn = (element: Element): Element | null => firstElement.call(element)
export const isNamed = (element: Element): boolean => hasAttributes.call(element)
export const attributeOf = (element: Element, name: string): string | null => getAttribute.call(element, name)
/** A class, an id: '' when there is none. */
export const nameIn = (element: Element, name: string): string => getAttribute.call(element, name) ?? ''
export const fits = (element: Element, selector: string): boolean => matches.call(element, selector)
export const around = (element: Element, selector: string): Element | null => closest.call(element, selector)
/** First and all elements inside `root` that fit. */
export const find = (within: Element | Document, selector: string): Element | null =>
  (typeOf(within) === 9 ? queryPage.call(within as Document, selector) : queryIn.call(within as Element, selector)) as Element | null
export const findAll = (within: Element | Document, selector: string): NodeListOf<Element> =>
  typeOf(within) === 9 ? queryAllPage.call(within as Document, selector) : queryAllIn.call(within as Element, selector)
export const bodyOf = (document: Document): HTMLElement | null => body.call(document)
export const rootOf = (document: Document): Element | null => root.call(document)
export const titleOf = (document: Document): string => title.call(document)
export const baseOf = (document: Document): string => baseURI.call(document)
export const rangeIn = (document: Document): Range => createRange.call(document)
/** The text nodes under `node`, one after the other. */
export const textsIn = (node: Node): TreeWalker =>
  createTreeWalker.call(typeOf(node) === 9 ? (node as Document) : (ownerDocument.call(node) as Document), node, 4)
