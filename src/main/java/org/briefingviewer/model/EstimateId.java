// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// Which estimate of a briefing: its own id says it only within its article.
public record EstimateId(String articleId, String estimateId) {}
