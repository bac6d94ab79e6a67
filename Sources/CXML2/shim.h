#include <libxml/xmlversion.h>
// With ICU in the headers, its types would be declared a second time beside Foundation's own.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

/// `xmlFree` is a variable that holds a function.
static inline void cria_xml_free(void *pointer) { xmlFree(pointer); }
