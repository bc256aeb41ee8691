@NullMarked
package org.duban.casefile.signature.web;

import org.jspecify.annotations.NullMarked;
