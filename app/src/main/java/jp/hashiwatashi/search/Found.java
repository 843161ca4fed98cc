package jp.hashiwatashi.search;

import java.util.List;

/**
 * The answer of a search.
 *
 * @param registers those with hits, in their order; empty if there is none anywhere
 * @param state whether all there is was searched
 */
public record Found(List<RegisterHits> registers, IndexState state) {}
