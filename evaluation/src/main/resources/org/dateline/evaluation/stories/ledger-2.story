# Hand-made stories for the ledger, continued.

@story wire-and-reprints
@article a 2023-07-01 Meridian Wire
HARBOUR TOWN (Meridian Wire) - A ferry with 80 people on board capsized off the southern coast on Saturday after it struck a reef in heavy rain, and at least 14 people drowned, the coast guard said. Fishermen pulled survivors from the water through the night. The search will go on at first light, a spokesman said, as long as the sea allows it.
@figure a1 "at least 14" killed 14 >= who="people" source="the coast guard"
@article b 2023-07-01 Harbour Gazette
By Meridian Wire. A ferry with 80 people on board capsized off the southern coast on Saturday after it struck a reef in heavy rain, and at least 14 people drowned, the coast guard said. Fishermen pulled survivors from the water through the night. The search will go on at first light, a spokesman said.
@figure b1 "at least 14" killed 14 >= who="people" source="the coast guard"
@article c 2023-07-01 Valley Post
A ferry with 80 people aboard capsized off the southern coast on Saturday after it struck a reef in heavy rain, and at least 14 people drowned, the coast guard said. Fishermen pulled survivors from the water through the night. The search will go on at first light, a spokesman said, as long as the sea allows it.
@figure c1 "at least 14" killed 14 >= who="people" source="the coast guard"
@article d 2023-07-02 Lagoon Observer
The coastguard found three more bodies on Sunday and now counts 17 dead.
@figure d1 "17" killed 17 = who="dead" source="The coastguard"
@relation a1 REVISES d1

@story another-thirty
@article a 2023-07-10 Daily Lantern
Police arrested 60 demonstrators' leaders and supporters on Monday; 60 people are in custody, they said.
@figure a1 "60" detained 60 = who="people" source="Police"
@article b 2023-07-11 Valley Post
Another 30 people were detained on Tuesday, police said.
@figure b1 "Another 30" detained 30 = who="people" source="police" added
@article c 2023-07-11 Harbour Gazette
Lawyers put the number of people in custody at 95.
@figure c1 "95" detained 95 = who="people" source="Lawyers"
@relation a1 DIFFERS c1

@story rose-from
@article a 2023-08-01 Northern Ledger
The landslide killed 33 people, the governor said.
@figure a1 "33" killed 33 = who="people" source="the governor"
@article b 2023-08-02 Valley Post
The number of dead rose to 40 from 33, the governor said on Wednesday.
@figure b1 "40" killed 40 = who="dead" source="the governor"
@figure b2 "33" killed 33 = who="dead" source="the governor" status=SUPERSEDED
@article c 2023-08-02 Harbour Gazette
Rescuers have recovered 40 bodies.
@figure c1 "40" killed 40 = who="bodies"
@relation a1 AGREES b2
@relation b2 REVISES b1
@relation a1 REVISES b1
@relation b1 AGREES c1

@story crowd-sizes
@article a 2023-09-09 Crossroads Monitor
Organisers said 50,000 people had joined the rally; police put the crowd at about 12,000.
@figure a1 "50,000" gathered 50000 = who="people" source="Organisers"
@figure a2 "about 12,000" gathered 12000 ~ who="crowd" source="police"
@article b 2023-09-09 Valley Post
Some 12,500 protesters gathered in front of parliament.
@figure b1 "Some 12,500" gathered 12500 ~ who="protesters"
@article c 2023-09-10 Daily Lantern
More than 40,000 supporters gathered on Saturday, the opposition said.
@figure c1 "More than 40,000" gathered 40000 > who="supporters" source="the opposition"
@relation a1 DIFFERS a2
@relation a1 DIFFERS b1
@relation a2 AGREES b1
@relation a1 AGREES c1
@relation a2 DIFFERS c1
@relation b1 DIFFERS c1

@story nobody-hurt
@article a 2023-09-20 Valley Post
No one was hurt in the quake, the civil defence agency said.
@figure a1 "No one" injured 0 = source="the civil defence agency"
@article b 2023-09-20 Harbour Gazette
Three people were hurt when a wall fell, a hospital said.
@figure b1 "Three" injured 3 = who="people" source="a hospital"
@article c 2023-09-21 Daily Lantern
Four people were injured, the civil protection agency said on Thursday.
@figure c1 "Four" injured 4 = who="people" source="the civil protection agency"
@relation a1 DIFFERS b1
@relation a1 REVISES c1
@relation b1 DIFFERS c1

@story feared-and-found
@article a 2023-10-01 Lagoon Observer
Up to 200 people could be dead, the premier feared.
@figure a1 "Up to 200" killed 200 <= who="people" source="the premier" status=HYPOTHETICAL
@article b 2023-10-02 Valley Post
Soldiers found 18 bodies, the army said.
@figure b1 "18" killed 18 = who="bodies" source="the army"
@article c 2023-10-03 Harbour Gazette
The military said 21 people had been killed.
@figure c1 "21" killed 21 = who="people" source="The military"
@relation b1 REVISES c1

@story planned-force
@article a 2023-10-10 Northern Ledger
The alliance will send 2,500 troops, its secretary general said.
@figure a1 "2,500" deployed 2500 = who="troops" source="its secretary general" status=PLANNED
@article b 2023-10-12 Crossroads Monitor
Some 1,900 soldiers have arrived, the defence ministry said.
@figure b1 "Some 1,900" deployed 1900 ~ who="soldiers" source="the defence ministry"
@article c 2023-10-13 Valley Post
About 2,000 peacekeepers are in the country, a diplomat said.
@figure c1 "About 2,000" deployed 2000 ~ who="peacekeepers" source="a diplomat"
@relation b1 AGREES c1

@story denied-arrests
@article a 2023-10-20 Daily Lantern
The union said 14 teachers had been detained.
@figure a1 "14" detained 14 = who="teachers" source="The union"
@article b 2023-10-20 Valley Post
Police denied that 14 teachers had been detained.
@figure b1 "14" detained 14 = who="teachers" source="Police" status=DENIED
@article c 2023-10-21 Harbour Gazette
Fourteen teachers are in custody, a lawyer said.
@figure c1 "Fourteen" detained 14 = who="teachers" source="a lawyer"
@relation a1 AGREES c1

@story two-countries
@article a 2022-01-18 Pacific Tide
Three people were killed in Tonga, the Tongan government said. Two people drowned in Peru, the Peruvian police said.
@figure a1 "Three" killed 3 = who="people" source="the Tongan government" place=Tonga/TON/COUNTRY
@figure a2 "Two" killed 2 = who="people" source="the Peruvian police" place=Peru/PER/COUNTRY
@article b 2022-01-17 Daily Lantern
Two people died in Tonga, New Zealand's high commission said.
@figure b1 "Two" killed 2 = who="people" source="New Zealand's high commission" place=Tonga/TON/COUNTRY
@article c 2022-01-17 Harbour Gazette
In Tonga a woman is missing. Two people drowned in Peru, police said.
@figure c1 "Two" killed 2 = who="people" source="police" place=Peru/PER/COUNTRY
@relation b1 DIFFERS a1
@relation c1 AGREES a2

@story town-in-the-whole
@article a 2023-11-03 Northern Ledger
The ministry of health said 164 people had been killed in Kazakhstan, 103 of them in Almaty.
@figure a1 "164" killed 164 = who="people" source="The ministry of health" place=Kazakhstan/KAZ/COUNTRY
@figure a2 "103" killed 103 = who="of them" source="The ministry of health" part=a1 place=Almaty/KAZ/CITY
@article b 2023-11-04 Valley Post
In Almaty 103 people were killed, the city morgue said.
@figure b1 "103" killed 103 = who="people" source="the city morgue" place=Almaty/KAZ/CITY
@article c 2023-11-05 Harbour Gazette
Kazakhstan counts 170 dead, according to prosecutors.
@figure c1 "170" killed 170 = who="dead" source="prosecutors" place=Kazakhstan/KAZ/COUNTRY
@relation a2 AGREES b1
@relation a1 DIFFERS c1
