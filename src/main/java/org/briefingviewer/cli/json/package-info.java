// SPDX-License-Identifier: Apache-2.0

/// What `extract` finds, written as JSON: a line an article. Start at [ExtractJson];
/// [ArticleFilter] answers lines of articles with such lines.
@NullMarked
package org.briefingviewer.cli.json;

import org.jspecify.annotations.NullMarked;
