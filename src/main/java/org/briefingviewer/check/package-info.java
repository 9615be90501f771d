// SPDX-License-Identifier: Apache-2.0

/// What is looked for before a briefing is sealed. Start at [SealChecks]: it reads every article
/// once and gives a [SealReport], each finding with its check, its article and its place.
/// [ArticleChecks] has what is looked for in one article, in the order of the checks. The package
/// decides nothing: what blocks a seal stands at [org.briefingviewer.model.seal.SealCheck], and
/// whether somebody seals all the same is theirs.
@NullMarked
package org.briefingviewer.check;

import org.jspecify.annotations.NullMarked;
