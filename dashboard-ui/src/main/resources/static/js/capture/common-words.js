// Given names that are words of everyday English too; the board covers them by the same list.
const WORDS =
  "will rose may mark grace summer hope faith joy jack bill grant art pat amber angel april ash aspen august " +
  "autumn bay bear beau berry beth blossom blue bob bonny brook buck bud buddy buster carol chance charity chase " +
  "chip christian cliff clay coral crystal daisy dale dawn dean destiny dick do don dove drew earl eden ember " +
  "fern finch fleur flora forest fox frank frost gale garland gem gene ginger glen gray guy guide hale happy " +
  "harmony harper hazel heath heather heaven henna holly honey honour hunter in iris isle ivory ivy jade jasmine " +
  "jay jean jet jewel jimmy josh journey june justice kit lane lark laurel lily lance liberty link lou love lucky " +
  "lush magnolia mason max melody mercy merit merry miles mine misty my nick noble noon north nova ocean olive " +
  "opal pansy patience peace pearl penny pepper perry phoenix piper pip poppy precious price prince prudence " +
  "queenie rain raven ray red reed reef reign rich river rob robin rocky rod royal ruby rusty sage sandy saffron " +
  "sapphire scout serenity shade shine skip sky so sol sonny sparrow spring star sterling stone storm story sue " +
  "sunny tad teal temperance trinity true trip valour van victor violet ward wade west willow win winter wolf " +
  "wren zest an be he she we le me you it or to no on as at by up us am is";

export const COMMON = new Set(WORDS.split(" "));
