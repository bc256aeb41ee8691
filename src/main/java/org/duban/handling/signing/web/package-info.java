@NullMarked
package org.duban.handling.signing.web;

import org.jspecify.annotations.NullMarked;
