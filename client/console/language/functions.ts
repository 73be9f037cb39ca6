// Functions of Cypher that the completion offers, by what they give. Source: the functions chapter of the Cypher manual, version 5.

export const functions = [
  ...['avg', 'collect', 'count', 'max', 'min', 'percentileCont', 'percentileDisc', 'stDev', 'sum'],
  ...['all', 'any', 'exists', 'isEmpty', 'none', 'single'],
  ...['coalesce', 'elementId', 'endNode', 'head', 'last', 'length', 'properties', 'size', 'startNode', 'type'],
  ...['keys', 'labels', 'nodes', 'range', 'reduce', 'relationships', 'reverse', 'tail'],
  ...['toBoolean', 'toFloat', 'toInteger', 'toString', 'valueType'],
  ...['abs', 'ceil', 'floor', 'round', 'sign', 'sqrt', 'log', 'log10', 'exp'],
  ...['left', 'lTrim', 'replace', 'right', 'rTrim', 'split', 'substring', 'toLower', 'toUpper', 'trim'],
  ...['date', 'datetime', 'duration', 'localdatetime', 'localtime', 'time'],
  ...['point', 'point.distance', 'shortestPath', 'allShortestPaths'],
] as const
