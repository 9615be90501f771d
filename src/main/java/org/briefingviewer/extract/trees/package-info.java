// SPDX-License-Identifier: Apache-2.0
/// Small trees that weigh signs: what can be told of an answer is a [SignBag], and [BoostedTrees],
/// fitted to marked texts by tests, say how likely the answer is so.
@NullMarked
package org.briefingviewer.extract.trees;

import org.jspecify.annotations.NullMarked;
